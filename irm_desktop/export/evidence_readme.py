"""How a pack is checked by hand, without the program: in words, and in thirty lines of Python."""

from textwrap import fill

from irm_desktop.domain.evidence_pack import (
    CHAIN,
    COLUMNS,
    FILES,
    JOURNAL,
    MANIFEST,
    OPERATIONS,
    PAGE,
    SUMS,
    Pack,
)

_WIDTH = 88
CHECK = """import hashlib, json, sys

known, newest, line = {""}, {}, 0
head = ""
for text in open("journal.jsonl", encoding="utf-8", newline="\\n"):
    line, text = line + 1, text.rstrip("\\n")
    entry = json.loads(text)
    if isinstance(entry, dict):  # withheld
        head, writer, seq = entry["hash"], entry["writer"], entry["seq"]
        before = entry["prev_hash"]
    else:
        head, writer, seq = hashlib.sha256(text.encode("utf-8")).hexdigest(), entry[1], entry[2]
        before = entry[-1]
    last, hash_of_last = newest.get(writer, (0, None))
    fits = before in known if hash_of_last is None else before == hash_of_last
    if seq != last + 1 or not fits or (not before and line > 1):
        sys.exit(f"The chain is broken at line {line}.")
    known.add(head)
    newest[writer] = (seq, head)
print(f"{line} entries, none changed, taken out or moved. The newest is {head}")
"""


def readme(pack: Pack, words: dict[str, str]) -> str:
    """The text of the README, in the language of `words`."""
    parts = (
        (PAGE, "part_index"),
        (JOURNAL, "part_journal"),
        (CHAIN, "part_chain"),
        (OPERATIONS, "part_operations"),
        (FILES, "part_files"),
        (MANIFEST, "part_manifest"),
        (SUMS, "part_sums"),
    )
    title = words["title"].format(name=pack.name)
    note = words["whole_note" if pack.whole else "withheld_note"]
    columns = words["readme_chain_check"].format(n=len(COLUMNS), name=", ".join(COLUMNS))
    lines = [
        title,
        "",
        words["readme_what"],
        note,
        *((words["unsettled"].format(n=pack.unsettled),) if pack.unsettled else ()),
        words["not_encrypted"],
        "",
        words["readme_parts"],
        "",
        *(f"  {name}: {words[key]}" for name, key in parts),
        "",
        words["readme_parts_check"],
        "",
        f"    sha256sum -c {SUMS}",
        "",
        words["readme_parts_ok"],
        "",
        words["readme_line_check"],
        "",
        f"    sed -n 5p {JOURNAL} | tr -d '\\n' | sha256sum",
        f"    sed -n 5p {CHAIN}",
        "",
        columns,
        "",
        *(f"    {line}".rstrip() for line in CHECK.splitlines()),
        "",
        words["readme_head_check"],
        "",
        f"    {pack.head}",
        "",
        words["readme_program"],
        "",
        "    irm-desktop journal verify PACK.zip --head HASH",
        "",
    ]
    return "\n".join(map(_filled, lines))


def _filled(line: str) -> str:
    """A paragraph in lines that a terminal shows whole; what is indented stays as it is."""
    if line.startswith(" ") or len(line) <= _WIDTH:
        return line
    return fill(line, _WIDTH, break_long_words=False, break_on_hyphens=False)
