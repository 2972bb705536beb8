"""Hostile input for every reader: seeds, mutations, and the process that reads them."""
