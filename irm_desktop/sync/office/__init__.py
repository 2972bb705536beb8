"""The office's database: PostgreSQL that holds the journals of many workspaces."""
