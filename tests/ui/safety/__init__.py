"""What keeps the work safe, in the window."""
