# `make` alone lists the targets. Each does all the set-up it needs; a second call installs nothing.

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python

.DEFAULT_GOAL := help
MINUTES ?= 60

.PHONY: help run test check bench soak build docs setup setup-dev

help:  ## list the targets
	@grep -E '^[a-z]+:.*## ' Makefile | sed -E 's/^([a-z]+):.*## (.*)/  make \1|\2/' | \
		while IFS='|' read -r name text; do printf '%-14s %s\n' "$$name" "$$text"; done

run: setup  ## start the program on a copy of the sample workspace
	@$(PY) -m scripts.run_sample

test: setup-dev  ## run all tests
	@$(PY) -m pytest

check: setup-dev  ## format, lint, types and all tests: what a change must pass
	@$(PY) -m ruff format --check .
	@$(PY) -m ruff check .
	@$(PY) -m mypy
	@$(PY) -m pytest

bench: setup-dev  ## measure start-up, memory, import, export, report, saving and the table
	@$(PY) -m bench

soak: setup-dev  ## kill, break, damage and fuzz the program for MINUTES=60 and print what came of it
	@$(PY) -m soak --minutes $(MINUTES)

build: setup-dev  ## freeze the program into dist/irm-desktop and test what was built
	@$(PY) -m scripts.build_bundle

docs: setup-dev  ## make the examples of reports and the pictures of the guide again
	@$(PY) -m scripts.make_examples
	@$(PY) -m scripts.screenshots --guide

setup:
	@$(PYTHON) scripts/set_up.py run

setup-dev:
	@$(PYTHON) scripts/set_up.py dev
