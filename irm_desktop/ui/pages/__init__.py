"""Work areas, one a file."""
