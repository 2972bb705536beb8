"""Alembic revisions; the files are shipped as data and found by path."""
