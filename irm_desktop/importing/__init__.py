"""Files people already have, read into drafts that a person accepts."""
