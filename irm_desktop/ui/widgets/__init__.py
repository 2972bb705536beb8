"""Building blocks that know no storage."""
