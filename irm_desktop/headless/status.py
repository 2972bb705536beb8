"""The exit statuses other programs rely on, and which findings count."""

from collections.abc import Iterable

from irm_desktop.domain.drafts import Finding

DONE = 0
FINDINGS = 1  # done, and something was found that a person should see
CANNOT = 2  # not done; one sentence on standard error; the workspace is unchanged
STOPPED = 130  # by Ctrl+C


def for_findings(findings: Iterable[Finding]) -> int:
    """FINDINGS where one has severity `look` or `ask`; a `note` was handled and is only told."""
    return FINDINGS if any(finding.severity != "note" for finding in findings) else DONE
