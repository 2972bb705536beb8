"""The tables; importing this package makes the metadata whole."""

from irm_desktop.models.assessment import Assessment, Rating
from irm_desktop.models.base import Base
from irm_desktop.models.commitment import Commitment, Milestone
from irm_desktop.models.evidence import Attachment, Blob, Excerpt, Source, Support
from irm_desktop.models.exchange import KnownCopy, Merge, OddEntry, WaitingBundle
from irm_desktop.models.finding import EvidenceRule, SavedSearch, Waiver
from irm_desktop.models.imported import ImportedRow, ImportedTable
from irm_desktop.models.interview import Interview, InterviewNote, Typed
from irm_desktop.models.journal import JournalEntry, JournalHead, Operation, WorkspaceInfo
from irm_desktop.models.member import Concern, Member
from irm_desktop.models.passage import Form, Passage, Recommendation
from irm_desktop.models.person import PersonKey, Seal, SealedKey, SealEvent, Stakeholder
from irm_desktop.models.plan import ActionPlan
from irm_desktop.models.review import Answer, Remark, ReturnedFile, SentDocument, StageDate

__all__ = [
    "ActionPlan",
    "Answer",
    "Assessment",
    "Attachment",
    "Base",
    "Blob",
    "Commitment",
    "Concern",
    "EvidenceRule",
    "Excerpt",
    "Form",
    "ImportedRow",
    "ImportedTable",
    "Interview",
    "InterviewNote",
    "JournalEntry",
    "JournalHead",
    "KnownCopy",
    "Member",
    "Merge",
    "Milestone",
    "OddEntry",
    "Operation",
    "Passage",
    "PersonKey",
    "Rating",
    "Recommendation",
    "Remark",
    "ReturnedFile",
    "SavedSearch",
    "Seal",
    "SealEvent",
    "SealedKey",
    "SentDocument",
    "Source",
    "StageDate",
    "Stakeholder",
    "Support",
    "Typed",
    "WaitingBundle",
    "Waiver",
    "WorkspaceInfo",
]
