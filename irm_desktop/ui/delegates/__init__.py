"""Painters and editors of one cell."""
