"""The tables; importing this package makes the metadata whole."""

from irm_desktop.models.assessment import Assessment, Rating
from irm_desktop.models.base import Base
from irm_desktop.models.commitment import Commitment, Milestone
from irm_desktop.models.imported import ImportedRow, ImportedTable
from irm_desktop.models.journal import JournalEntry, JournalHead, Operation, WorkspaceInfo
from irm_desktop.models.member import Concern, Member
from irm_desktop.models.passage import Form, Passage, Recommendation
from irm_desktop.models.plan import ActionPlan

__all__ = [
    "ActionPlan",
    "Assessment",
    "Base",
    "Commitment",
    "Concern",
    "Form",
    "ImportedRow",
    "ImportedTable",
    "JournalEntry",
    "JournalHead",
    "Member",
    "Milestone",
    "Operation",
    "Passage",
    "Rating",
    "Recommendation",
    "WorkspaceInfo",
]
