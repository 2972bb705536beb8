"""The styles of `resources/templates/report.docx`, by their ids: said once, here.

`scripts/make_template.py` defines each of them; a test compares the two.
"""

BODY = "BodyText"
TITLE = "Title"
SUBTITLE = "Subtitle"
COVER_KIND = "CoverKind"
COVER_LINE = "CoverLine"
COVER_NOTE = "CoverNote"
TOC_HEADING = "TOCHeading"
TOC = ("TOC1", "TOC2", "TOC3")
HEADINGS = ("Heading1", "Heading2", "Heading3", "Heading4")
HEADING_PAGE = "Heading1Page"  # the same as the first heading, on a new page
COMMITMENT_TEXT = "CommitmentText"
QUOTE = "Quote"
CODE_BLOCK = "CodeBlock"
FACT = "Fact"
STATUS = "Status"
EDITORIAL_NOTE = "EditorialNote"
NOTE = "Note"
CAPTION = "Caption"
FIGURE = "Figure"
FIGURE_CAPTION = "FigureCaption"
BULLETS = ("ListBullet", "ListBullet2", "ListBullet3")
NUMBERS = ("ListNumber", "ListNumber2", "ListNumber3")
CONTINUES = ("ListContinue", "ListContinue2", "ListContinue3")
TABLE_TEXT = "TableText"
TABLE_TEXT_KEPT = "TableTextKept"  # with the next row, as rows of a short table are
TABLE_HEAD = "TableHead"
TABLE_SECTION = "TableSection"
TABLE_FIGURE = "TableFigure"
TABLE_FIGURE_HEAD = "TableFigureHead"
GRID_HEAD = "GridHead"
GRID_VALUE = "GridValue"
GRID_LABEL = "GridLabel"
GRID_LABEL_KEPT = "GridLabelKept"
GRID_MARK = "GridMark"
GRID_NOTE = "GridNote"
AFTER_TABLE = "AfterTable"

STRONG = "Strong"
EMPHASIS = "Emphasis"
STRONG_EMPHASIS = "StrongEmphasis"
CODE = "Code"
STAR = "Star"
LABEL = "Label"
LINK = "Hyperlink"
LINK_STRONG = "HyperlinkStrong"
LINK_EMPHASIS = "HyperlinkEmphasis"
LINK_STRONG_EMPHASIS = "HyperlinkStrongEmphasis"

TABLE = "IRMTable"
FIGURES = "IRMFigures"  # without lines: two charts side by side
GRID = "IRMGrid"

NUMBERING_BULLETS = 1
NUMBERING_DECIMAL = 2  # the abstract list that every numbered list starts anew
