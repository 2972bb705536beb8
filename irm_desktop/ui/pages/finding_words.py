"""What an import does with a finding, in one or two words."""

from irm_desktop.ui.words import QT_TRANSLATE_NOOP

KEPT = QT_TRANSLATE_NOOP("FindingKinds", "Kept as it is")
CLEANED = QT_TRANSLATE_NOOP("FindingKinds", "Cleaned")
LABEL_TAKEN = QT_TRANSLATE_NOOP("FindingKinds", "Label taken")
LEFT_OUT = QT_TRANSLATE_NOOP("FindingKinds", "Not a record")
MAPPED = QT_TRANSLATE_NOOP("FindingKinds", "Kept apart")
MATCHED = QT_TRANSLATE_NOOP("FindingKinds", "Matched")
WORDS_KEPT = QT_TRANSLATE_NOOP("FindingKinds", "Words kept")
NOTHING_WRITTEN = QT_TRANSLATE_NOOP("FindingKinds", "Not overwritten")
COMPUTED = QT_TRANSLATE_NOOP("FindingKinds", "Computed anew")
LEFT_OUT_SHEET = QT_TRANSLATE_NOOP("FindingKinds", "Left out")
