# Everything from Python and make alone. `make help` lists what there is.

VENV := .venv
BIN := $(VENV)/bin

# The first Python that is supported and runs; `make PYTHON=... demo` chooses another.
SUPPORTED := import ensurepip, sys, venv; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, 13))
PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11 python3.10 python; do \
	$$python -c '$(SUPPORTED)' >/dev/null 2>&1 && { echo $$python; break; }; done)

# What is installed is known by what setup.cfg and pyproject.toml say and by where the checkout lies, not by
# their dates: as long as these stay, nothing is installed again and no network is needed.
STATE := $(shell { pwd; cat setup.cfg pyproject.toml; } | cksum | cut -d ' ' -f 1)
INSTALLED := $(VENV)/installed-$(STATE)
INSTALLED_TEST := $(VENV)/installed-test-$(STATE)
INSTALLED_BROWSER := $(VENV)/installed-browser-$(STATE)
INSTALLED_DOCS := $(VENV)/installed-docs-$(STATE)

NEW_VENV = test -n "$(PYTHON)" || { echo "No Python 3.10 to 3.13 with venv found: make PYTHON=..." >&2; exit 1; }; \
	$(PYTHON) -m venv --clear $(VENV)

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
# demo and test share one environment.
.NOTPARALLEL:
.PHONY: help venv demo test test-browser verify docs fuzz benchmark lint format clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /  \1\t/p' Makefile | expand -t 16

venv: $(INSTALLED_TEST) ## make .venv with the package (editable) and the tools for its tests

demo: $(INSTALLED) ## run every example case and print a table of them
	$(BIN)/spasm-expert examples run

test: lint ## lint, types, and the tests on each supported Python that is here
	$(BIN)/python -m nox

test-browser: $(INSTALLED_BROWSER) ## the report in Chromium, which must be there (Debian: chromium, chromium-driver)
	$(BIN)/python -m pytest tests/browser

verify: $(INSTALLED) ## check the knowledge, and try the laws of level and safety at length
	$(BIN)/spasm-expert rules check examples tests/data/cases tests/vignettes
	$(BIN)/spasm-expert verify

docs: $(INSTALLED_DOCS) ## the documentation with the rule book, in build/docs; a warning is an error
	NO_MKDOCS_2_WARNING=1 DISABLE_MKDOCS_2_WARNING=true \
		$(BIN)/python -m mkdocs build --quiet --config-file docs/mkdocs.yml

fuzz: $(INSTALLED_TEST) ## the matchers against their specification, experta and CLIPS, 20,000 random stories each
	SPASM_EXPERT_PROFILE=wandering SPASM_EXPERT_FUZZ=20000 $(BIN)/python -m pytest -n auto tests/matching/test_differences.py \
		tests/matching/test_growing.py tests/matching/test_clips.py

benchmark: $(INSTALLED_TEST) ## inference side by side with experta, CLIPS and a compiled function; minutes
	$(BIN)/python -m benchmarks $(BENCHMARK)

lint: $(INSTALLED_TEST) ## lint, format and types
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m mypy

format: $(INSTALLED_TEST) ## put the source into its form
	$(BIN)/python -m ruff check --fix .
	$(BIN)/python -m ruff format .

clean: ## remove what was built; the next run needs a network
	rm -rf $(VENV) .nox build dist *.egg-info .coverage .coverage.* htmlcov
	rm -rf .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(INSTALLED):
	$(NEW_VENV)
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(INSTALLED_TEST):
	test -e $(INSTALLED) || { $(NEW_VENV); }
	$(BIN)/python -m pip install --quiet --editable '.[test]'
	@touch $(INSTALLED) $@

$(INSTALLED_BROWSER): $(INSTALLED_TEST)
	$(BIN)/python -m pip install --quiet --editable '.[test,browser]'
	@touch $@

$(INSTALLED_DOCS): $(INSTALLED_TEST)
	$(BIN)/python -m pip install --quiet --editable '.[test,docs]'
	@touch $@
