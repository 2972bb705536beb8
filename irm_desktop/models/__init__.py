"""SQLAlchemy tables, one noun a file; columns and relationships, no queries."""
