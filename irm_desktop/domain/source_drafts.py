"""What a file of references proposes: sources that are not in the workspace yet."""

from collections.abc import Mapping
from dataclasses import dataclass

from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.evidence_records import Source


@dataclass(frozen=True, slots=True)
class SourceDraft:
    """A source as a file has it: `fields` of the record, `line` of the file where it begins."""

    kind: str
    fields: Mapping[str, object]
    line: int = 0


@dataclass(frozen=True, slots=True)
class SourcesDraft:
    """The sources of a file in its order. `row` of a finding is a line of the file."""

    file_name: str
    sources: tuple[SourceDraft, ...]
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class ProposedSource:
    """A draft beside the source that is the same work; `twin` is the line of an earlier draft of
    the same file that is, 0 where there is none."""

    draft: SourceDraft
    same: Source | None = None
    twin: int = 0

    @property
    def is_new(self) -> bool:
        return self.same is None and not self.twin
