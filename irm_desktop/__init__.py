"""IRM Desktop: assess, document and report on open government action plans, offline."""

__version__ = "0.1.0"
