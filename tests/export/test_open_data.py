"""Open data: what came in goes out cell for cell, but for repairs that were listed and edits."""

import csv
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.drafts import Draft, Finding
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.layout import Layouts
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.domain.open_data import OpenData, OpenDataRecord
from irm_desktop.domain.records import ActionPlan, Commitment, Member, PartialDate
from irm_desktop.errors import ExportFailed
from irm_desktop.export.open_data import write_open_data
from irm_desktop.importing.importer import read_draft

SPAIN = Path(__file__).parent.parent / "files" / "spain-2-2016.csv"
Cells = list[list[str]]


@pytest.fixture(scope="module")
def library() -> InstrumentLibrary:
    return load_library(paths.resources() / "instruments")


@pytest.fixture(scope="module")
def layouts() -> Layouts:
    return load_layouts(paths.resources() / "layouts")


def open_data(draft: Draft) -> OpenData:
    """The draft as a workspace hands it back once it was accepted and nothing was changed."""
    records = []
    for plan in draft.plans:
        member = Member(
            f"m-{plan.member_key}", plan.member_key, plan.member_name, plan.member_kind,
            plan.country, plan.region,
        )  # fmt: skip
        key = f"{plan.member_key}-{plan.number}"
        action_plan = ActionPlan(
            key, member.id, key, member.name, plan.number, plan.title, plan.instrument,
            plan.submitted, plan.start, plan.end,
        )  # fmt: skip
        for position, one in enumerate(plan.commitments):
            commitment = Commitment(
                f"{key}-{position}", key, position, one.number, one.title, one.short_title,
                one.text, one.theme, one.cluster, one.lead_institution,
                one.supporting_institutions, one.start, one.end, one.policy_areas,
                one.policy_scheme, one.carried_over,
            )  # fmt: skip
            values = {rating.indicator: rating.value for rating in one.ratings}
            records.append(OpenDataRecord(member, action_plan, commitment, values, 0, one.rows[0]))
    return OpenData(tuple(records), (draft.source,), (draft.findings,))


def cells_of(path: Path, encoding: str = "utf-8-sig") -> Cells:
    with path.open(encoding=encoding, newline="") as stream:
        return list(csv.reader(stream))


def differences(before: Cells, after: Cells, header: int) -> set[tuple[int, str]]:
    assert len(before) == len(after)
    names = before[header]
    found = set()
    for row, (old, new) in enumerate(zip(before, after, strict=True), start=1):
        assert len(old) == len(new), row
        for place, (was, now) in enumerate(zip(old, new, strict=True)):
            if was != now:
                found.add((row, names[place] if place < len(names) else ""))
    return found


def repairs(draft: Draft) -> set[tuple[int, str]]:
    return {(finding.row, finding.column) for finding in draft.findings if finding.is_repair}


@pytest.mark.parametrize(
    ("name", "header", "least"),
    [
        ("irm-commitments-2016.csv", 1, 400),
        ("irm-commitments-2015-explorer.csv", 1, 30),
        ("ogp-commitments-2024-open-parliament.csv", 0, 10),
    ],
)
def test_table_goes_out_as_it_came_but_for_listed_repairs(
    name: str,
    header: int,
    least: int,
    library: InstrumentLibrary,
    layouts: Layouts,
    shared_data: Path,
    tmp_path: Path,
) -> None:
    draft = read_draft(shared_data / name, library, layouts)
    target = tmp_path / "out.csv"

    result = write_open_data(open_data(draft), layouts.by_id[draft.layout], library, target)

    changed = differences(cells_of(shared_data / name), cells_of(target), header)
    assert changed <= repairs(draft)
    assert len(changed) >= least
    assert {(f.row, f.column) for f in result if f.code == "cell-written"} == changed
    was, now = (shared_data / name).read_bytes(), target.read_bytes()
    assert now.startswith(was[:20])
    assert now.endswith(b"\n") == was.endswith(b"\n")
    assert (b"\r\n" in now) == (b"\r\n" in was)


def test_workbook_goes_out_as_the_csv_of_the_same_table(
    library: InstrumentLibrary, layouts: Layouts, shared_data: Path, tmp_path: Path
) -> None:
    for name in ("irm-commitments-2016.csv", "irm-2016.xlsx"):
        draft = read_draft(shared_data / name, library, layouts)
        layout = layouts.by_id["ogp-2016"]
        write_open_data(open_data(draft), layout, library, tmp_path / f"{name}.csv")

    first, second = (tmp_path / f"{name}.csv" for name in ("irm-commitments-2016.csv",
                                                           "irm-2016.xlsx"))  # fmt: skip
    assert first.read_bytes() == second.read_bytes()


def test_written_table_comes_back_without_repairs(
    library: InstrumentLibrary, layouts: Layouts, shared_data: Path, tmp_path: Path
) -> None:
    draft = read_draft(shared_data / "irm-commitments-2016.csv", library, layouts)
    target = tmp_path / "out.csv"
    write_open_data(open_data(draft), layouts.by_id["ogp-2016"], library, target)

    again = read_draft(target, library, layouts)

    assert not repairs(again)
    assert [plan.commitments for plan in again.plans] == [p.commitments for p in draft.plans]


@pytest.fixture
def spain(library: InstrumentLibrary, layouts: Layouts) -> OpenData:
    return open_data(read_draft(SPAIN, library, layouts))


Write = Callable[[OpenData], tuple[dict[str, str], list[Finding]]]


@pytest.fixture
def write_first(library: InstrumentLibrary, layouts: Layouts, tmp_path: Path) -> Write:
    """Writes in the 2016 layout; the first commitment's cells by column name, and the result."""

    def write(data: OpenData) -> tuple[dict[str, str], list[Finding]]:
        result = write_open_data(data, layouts.by_id["ogp-2016"], library, tmp_path / "out.csv")
        rows = cells_of(tmp_path / "out.csv")
        return dict(zip(rows[1], rows[2], strict=True)), result

    return write


def with_first(data: OpenData, **changes: object) -> OpenData:
    record = data.records[0]
    values = {**record.values, **changes.pop("values", {})}  # type: ignore[dict-item]
    commitment = replace(record.commitment, **changes)  # type: ignore[arg-type]
    changed = replace(record, commitment=commitment, values=values)
    return replace(data, records=(changed, *data.records[1:]))


def test_unchanged_table_is_the_same_bytes(
    spain: OpenData, library: InstrumentLibrary, layouts: Layouts, tmp_path: Path
) -> None:
    target = tmp_path / "out.csv"

    result = write_open_data(spain, layouts.by_id["ogp-2016"], library, target)

    listed = {finding.row for finding in spain.findings[0] if finding.is_repair}
    if not listed:
        assert target.read_bytes() == SPAIN.read_bytes()
    assert {finding.row for finding in result} == listed


def test_changed_rating_is_spelled_as_the_layout_does(spain: OpenData, write_first: Write) -> None:
    data = with_first(
        spain,
        values={
            "specificity": "high",
            "value_access_to_information": "clear",
            "potential_impact": "transformative",
            "completion_midterm": "complete",
        },
    )

    row, _ = write_first(data)

    assert (row["Specificity"], row["_Specificity"]) == ("c. high", "3")
    assert (row["Potential impact"], row["_Pot Impact Coded"]) == ("Transformative", "3")
    assert (row["Completion (progress report)"], row["_CompletionProgress"]) == ("d. Complete", "5")
    assert row["_Relevant"] == "1"
    assert row["Starred (current formula) progress report"] == "1"


def test_lost_star_is_recomputed(spain: OpenData, write_first: Write) -> None:
    data = with_first(
        spain,
        values={
            "value_access_to_information": "unclear",
            "value_civic_participation": "unclear",
            "value_public_accountability": "unclear",
            "value_technology": "clear",
        },
    )

    row, _ = write_first(data)

    assert row["_Relevant"] == "0"
    assert row["Starred (current formula) progress report"] == "0"
    assert row["Value -Tech"] == "1"


def test_end_of_term_rating_writes_the_change_and_its_number(
    spain: OpenData, write_first: Write
) -> None:
    data = with_first(
        spain, values={"completion_midterm": "limited", "completion_end_of_term": "complete"}
    )

    row, _ = write_first(data)

    assert (row["Completion (end of term)"], row["_CompletionEndTerm"]) == ("d. Complete", "5")
    assert (row["Change in completion"], row["_ChangeCompletion"]) == ("Increase", "2")


def test_state_is_written_as_its_word_in_label_and_code(
    spain: OpenData, write_first: Write
) -> None:
    row, _ = write_first(with_first(spain, values={"potential_impact": "not_reviewed"}))

    assert (row["Potential impact"], row["_Pot Impact Coded"]) == ("NR", "NR")


def test_changed_texts_dates_and_tags(spain: OpenData, write_first: Write) -> None:
    data = with_first(
        spain,
        number="2.10",
        title="=1+1",
        text="- item\nsecond line, “quoted”",
        start=PartialDate("", "2014-07-01"),
        policy_areas=("Open Data", "Aid"),
        policy_scheme="2016",
    )

    row, result = write_first(data)

    assert row["Comm No"] == "2.10"
    assert row["Commitment Title"] == "=1+1"
    assert row["Full Text"] == "- item\nsecond line, “quoted”"
    assert row["Start Date"] == "2014-07-01"
    assert (row["Open Data"], row["Aid"], row["Checksum"]) == ("1", "1", "2")
    assert [f.column for f in result if f.code == "formula-like-text"] == ["Commitment Title"]


def test_commitment_from_no_table_gets_a_full_row(
    spain: OpenData, library: InstrumentLibrary, layouts: Layouts, tmp_path: Path
) -> None:
    record = replace(
        spain.records[0],
        commitment=Commitment("new", "ES-2", 9, "11", "New portal"),
        values={"specificity": "low"},
        table=-1,
        row=0,
    )
    target = tmp_path / "out.csv"

    write_open_data(
        replace(spain, records=(*spain.records, record)), layouts.by_id["ogp-2016"], library, target
    )

    rows = cells_of(target)
    row = dict(zip(rows[1], rows[-1], strict=True))
    assert len(rows) == 2 + 3 + 1
    assert (row["Country"], row["Action Plan Number"], row["Comm No"]) == ("Spain", "2", "11")
    assert (row["Commitment Title"], row["Theme"]) == ("New portal", "NA")
    assert (row["Specificity"], row["_Specificity"]) == ("a. low", "1")
    assert (row["Potential impact"], row["_Pot Impact Coded"]) == ("", "")
    assert (row["_Relevant"], row["Lead Institution"]) == ("", "None Specified")
    assert (row["Start Date"], row["Open Data"], row["Checksum"]) == ("Not Specified", "", "")
    assert row["Year of submission"] == "2014"


@pytest.mark.parametrize("layout", ["ogp-2015", "ogp-2016", "ogp-2024"])
def test_records_of_another_layout_are_written_in_full(
    layout: str, spain: OpenData, library: InstrumentLibrary, layouts: Layouts, tmp_path: Path
) -> None:
    records = tuple(replace(record, table=-1, row=0) for record in spain.records)
    target = tmp_path / "out.csv"

    write_open_data(OpenData(records), layouts.by_id[layout], library, target)

    again = read_draft(target, library, layouts)
    assert again.layout == layout
    assert again.commitment_count == 3
    before = {r.commitment.title: dict(r.values) for r in spain.records}
    for commitment in again.plans[0].commitments:
        for rating in commitment.ratings:
            told = before[commitment.title].get(rating.indicator, "no_data")
            assert rating.value == told, rating.indicator
    assert not {"unknown-label", "label-and-code-disagree"} & {f.code for f in again.findings}


def test_tags_of_other_policy_areas_keep_the_cells_they_came_in(
    spain: OpenData, write_first: Write
) -> None:
    before = dict(zip(*(cells_of(SPAIN)[1:3]), strict=True))

    row, _ = write_first(with_first(spain, policy_areas=("Aid",), policy_scheme="2024"))

    tags = ("Aid", "Open Data", "Public Participation", "Checksum")
    assert [row[name] for name in tags] == [before[name] for name in tags]


def test_tags_of_other_policy_areas_are_not_published_as_absent(
    spain: OpenData, library: InstrumentLibrary, layouts: Layouts, tmp_path: Path
) -> None:
    commitments = [replace(spain.records[0].commitment, policy_areas=("Aid",), policy_scheme=scheme)
                   for scheme in ("2024", "2016")]  # fmt: skip
    data = OpenData(
        tuple(replace(spain.records[0], commitment=c, table=-1, row=0) for c in commitments)
    )

    result = write_open_data(data, layouts.by_id["ogp-2016"], library, tmp_path / "out.csv")

    rows = cells_of(tmp_path / "out.csv")
    other, same = (dict(zip(rows[1], row, strict=True)) for row in rows[2:])
    names = ("Aid", "Open Data", "Checksum")
    assert [other[name] for name in names] == ["", "", ""]
    assert [same[name] for name in names] == ["1", "0", "1"]
    assert [f.message for f in result if f.code == "not-in-layout"] == [
        "ES-2: the policy areas of 1 commitment are those of 2024, "
        "which the layout ogp-2016 does not have."
    ]


def test_deleted_commitment_and_the_sums_below_are_left_out(
    library: InstrumentLibrary, layouts: Layouts, shared_data: Path, tmp_path: Path
) -> None:
    name = "irm-commitments-2015-explorer.csv"
    data = open_data(read_draft(shared_data / name, library, layouts))
    target = tmp_path / "out.csv"

    write_open_data(
        replace(data, records=data.records[5:]), layouts.by_id["ogp-2015"], library, target
    )

    rows = cells_of(target)
    assert len(rows) == 2 + 990
    assert "Sum" not in rows[-1]


def test_letters_the_encoding_lacks_turn_the_table_to_utf8(
    library: InstrumentLibrary, layouts: Layouts, tmp_path: Path
) -> None:
    source = tmp_path / "western.csv"
    text = unicodedata.normalize("NFC", SPAIN.read_text(encoding="utf-8"))
    text = text.replace("\ufffc", "").replace("<br/>", " ")
    source.write_bytes(text.encode("cp1252"))
    data = open_data(read_draft(source, library, layouts))
    target = tmp_path / "out.csv"

    same = write_open_data(data, layouts.by_id["ogp-2016"], library, target)
    assert target.read_bytes() == source.read_bytes()
    other = write_open_data(
        with_first(data, title="Портал"), layouts.by_id["ogp-2016"], library, target
    )

    assert not [f for f in same if f.code == "encoding"]
    assert other[0].code == "encoding"
    assert "Портал" in cells_of(target)[2]


def test_layout_that_is_only_read_is_refused(
    spain: OpenData, library: InstrumentLibrary, layouts: Layouts, tmp_path: Path
) -> None:
    with pytest.raises(ExportFailed) as refused:
        write_open_data(spain, layouts.by_id["irm-table"], library, tmp_path / "out.csv")

    assert refused.value.code == "not-writable"
    assert not list(tmp_path.iterdir())
