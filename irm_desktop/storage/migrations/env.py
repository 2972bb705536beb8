"""Alembic's door: runs the revisions on the connection that `storage.upgrade` hands over."""

from alembic import context

from irm_desktop.models import Base
from irm_desktop.storage.upgrade import defaults_differ

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_server_default=defaults_differ,
)
with context.begin_transaction():
    context.run_migrations()
