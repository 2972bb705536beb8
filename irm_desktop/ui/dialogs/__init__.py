"""Windows that ask before the program can go on."""
