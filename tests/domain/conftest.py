"""The instruments and kinds of reports as they are shipped, read once."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.report_kind import ReportKind, load_report_kinds

from .irm_table_2016 import Row, read_rows


@pytest.fixture(scope="session")
def library() -> InstrumentLibrary:
    return load_library(paths.resources() / "instruments")


@pytest.fixture(scope="session")
def kinds() -> Mapping[str, ReportKind]:
    return load_report_kinds(paths.resources() / "reports")


@pytest.fixture
def rows_2016(shared_data: Path, library: InstrumentLibrary) -> list[Row]:
    return read_rows(shared_data, library)
