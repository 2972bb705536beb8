"""Writers: a frozen report or the workspace's rows become files."""
