"""The command line: everything the program does without a window. Nothing here imports Qt."""
