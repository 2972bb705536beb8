"""The styles of `resources/templates/report.docx`, by their ids: said once, here.

`scripts/make_template.py` defines each of them; a test compares the two.
"""

BODY = "BodyText"
BODY_KEPT = "BodyTextKept"  # with what follows
TITLE = "Title"
SUBTITLE = "Subtitle"
COVER_KIND = "CoverKind"
COVER_LINE = "CoverLine"
COVER_NOTE = "CoverNote"
COVER_DRAFT = "CoverDraft"
HEADER_DRAFT = "HeaderDraft"
TOC_HEADING = "TOCHeading"
TOC = ("TOC1", "TOC2", "TOC3")
HEADINGS = ("Heading1", "Heading2", "Heading3", "Heading4")
HEADING_PAGE = "Heading1Page"  # the same as the first heading, on a new page
COMMITMENT_TEXT = "CommitmentText"
QUOTE = "Quote"
CODE_BLOCK = "CodeBlock"
FACT = "Fact"
FACT_LAST = "FactLast"  # what follows may stand on the next page
STATUS = "Status"
EDITORIAL_NOTE = "EditorialNote"
NOTE = "Note"
NOTE_TEXT = "EndnoteText"
CAPTION = "Caption"
FIGURE = "Figure"
FIGURE_CAPTION = "FigureCaption"
BULLETS = ("ListBullet", "ListBullet2", "ListBullet3")
NUMBERS = ("ListNumber", "ListNumber2", "ListNumber3")
CONTINUES = ("ListContinue", "ListContinue2", "ListContinue3")
TABLE_TEXT = "TableText"
TABLE_TEXT_KEPT = "TableTextKept"  # with the next row, as rows of a short table are
TABLE_ROW_HEAD = "TableRowHead"
TABLE_ROW_HEAD_KEPT = "TableRowHeadKept"
TABLE_CENTRE = "TableCentre"
TABLE_MARK = "TableMark"
TABLE_MARK_HEAD = "TableMarkHead"
TABLE_GRADES = ("TableGrade0", "TableGrade1", "TableGrade2", "TableGrade3")  # weakest first
TABLE_BULLET = "TableBullet"
TABLE_NUMBER = "TableNumber"
TABLE_NOTE = "TableNote"  # under a table
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
GRID_CHOICE = "GridChoice"  # a value of the grid from right to left, and one that is marked
GRID_CHOSEN = "GridChosen"
AFTER_TABLE = "AfterTable"
REVIEW_LABEL = "ReviewLabel"  # of a field in a review copy, with its code
REVIEW_LABEL_OVER = "ReviewLabelOver"  # its text, and on the page of it
REVIEW_HOW = "ReviewHow"
COMMENT_TEXT = "CommentText"
BEFORE_TABLE = "BeforeTable"  # over a table without a caption, and on its page

STRONG = "Strong"
EMPHASIS = "Emphasis"
STRONG_EMPHASIS = "StrongEmphasis"
CODE = "Code"
STAR = "Star"
LIGHTS = {"green": "LightGreen", "yellow": "LightYellow", "red": "LightRed"}
NOTE_MARK = "EndnoteReference"
LABEL = "Label"
REVIEW_CODE = "ReviewCode"
INSERTED = "Inserted"
DELETED = "Deleted"
COMMENT_MARK = "CommentReference"
LINK = "Hyperlink"
LINK_STRONG = "HyperlinkStrong"
LINK_EMPHASIS = "HyperlinkEmphasis"
LINK_STRONG_EMPHASIS = "HyperlinkStrongEmphasis"

TABLE = "IRMTable"
FIELD = "IRMField"  # of one field in a review copy: its label over its text
FIGURES = "IRMFigures"  # without lines: two charts side by side
GRID = "IRMGrid"

# The abstract lists that every numbered list starts anew, and the number of the first such list.
NUMBERING_DECIMAL = 2
NUMBERING_TABLE = 4
NUMBERING_FIRST = 5
