"""Histories of several copies of one workspace: what `soak.histories` runs by the thousand."""
