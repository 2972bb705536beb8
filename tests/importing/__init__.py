"""Reading files that people already have."""
