"""Four laptops and one office, all of them real processes that are killed (`soak.office`)."""
