"""What the promises of safety are measured with, for as long as it is told: `make soak`."""
