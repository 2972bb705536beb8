"""What came back from review: the queue, each item with what was sent, theirs and ours."""

from irm_desktop.ui.pages.page import Page


class InboxPage(Page):
    """Its parts follow."""
