"""The only code that runs SQL: opening a workspace, writing through its journal, reading it."""
