"""Copies of a workspace and how they meet: bundles that travel, people, the office's database."""
