"""What developers and the Makefile run: set-up, the sample, pictures, the bundle."""
