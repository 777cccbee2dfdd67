# utfall: `make` lists what there is to do.

VENV  := .venv
BIN   := $(VENV)/bin
DB    := out/utfall.db
UV    := 0.13.9

# The first interpreter that is new enough; `make PYTHON=/path/to/python3.11 run` names another.
PYTHON ?= $(shell for p in python3.11 python3 python3.12 python3.13; do \
	if $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then echo $$p; break; fi; done)

# Stamps carry a checksum of what the environment was made from, and of the folder, because an environment cannot be moved.
sum     = $(shell { pwd; cat $(1); } | cksum | cut -d' ' -f1)
LOCKED := $(VENV)/.locked-$(call sum,requirements.lock)
PEERS  := .venv-bench/.ready-$(call sum,requirements.lock pyproject.toml)
READY  := $(VENV)/.ready-$(call sum,requirements.lock pyproject.toml)

.DEFAULT_GOAL := help
.PHONY: help run evaluate test bench calibrate leave-out fuzz install lock bench-tables clean
.DELETE_ON_ERROR:

help: ## show this list
	@echo "utfall: quality reports in, a database of traceable figures out"
	@echo
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1@\2/p' $(MAKEFILE_LIST) | while IFS=@ read -r name text; do \
		printf '%-20s%s\n' "$$name" "$$text"; done

run: $(READY) ## read the reports of corpus/ into out/utfall.db and print a summary
	@mkdir -p out
	@$(BIN)/utfall ingest corpus/reports --db $(DB)

evaluate: run ## score the specimens against their gold: those that rules were developed on, and those kept aside
	@for part in developed-on kept-aside; do printf '\n== %s\n' "$$part"; \
		$(BIN)/utfall evaluate $(DB) corpus/gold --part $$part || exit 1; done
	@$(BIN)/utfall ingest corpus/short/reports --db out/short.db >/dev/null 2>&1
	@for part in developed-on kept-aside; do printf '\n== short reports in plain text, %s\n' "$$part"; \
		$(BIN)/utfall evaluate out/short.db corpus/short/gold --part $$part || exit 1; done

test: $(READY) ## run every check: pytest, ruff, mypy, import contract
	@failed=; \
	step() { name=$$1; shift; printf '\n== %s\n' "$$name"; "$$@" || failed="$$failed, $$name"; }; \
	step "ruff check" $(BIN)/ruff check .; \
	step "ruff format" $(BIN)/ruff format --check .; \
	step "mypy" $(BIN)/mypy; \
	step "import contract" $(BIN)/lint-imports --no-logo; \
	step "pytest" $(BIN)/python -m pytest; \
	if [ -n "$$failed" ]; then printf '\nFailed: %s\n' "$${failed#, }" >&2; exit 1; fi; \
	printf '\nAll checks passed\n'

bench: $(READY) ## measure speed beside pdfplumber and pdfium; fails when it is less than promised
	@$(BIN)/python tests/bench/speed.py

calibrate: $(READY) ## measure how sure each family of rules is, and write it to extract/rules/confidence.toml
	@$(BIN)/python -m tests.bench.calibrate

leave-out: $(READY) ## leave out one rule at a time and print which reports lose what: rules that are too narrow
	@$(BIN)/python -m tests.bench.leave_out

fuzz: $(READY) ## read 2,000 damaged PDFs and one of 1,000 pages: nothing may crash, hang or swell
	@$(BIN)/python -m tests.hostile.fuzz --count 2000
	@UTFALL_LONG=1 $(BIN)/python -m pytest tests/hostile/test_memory.py

install: $(READY) ## make the environment in .venv (run and test do this themselves)

lock: ## choose the newest versions that fit pyproject.toml and write requirements.lock
	@$(call check_python)
	@$(PYTHON) -m venv --clear .venv-lock
	@.venv-lock/bin/python -m pip install --quiet uv==$(UV)
	@.venv-lock/bin/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --upgrade \
		--generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links --quiet \
		--output-file requirements.lock
	@rm -rf .venv-lock
	@echo "requirements.lock: $$(grep -c == requirements.lock) packages"

bench-tables: $(PEERS) ## measure the table finder beside other people's, in an environment of its own
	@.venv-bench/bin/python tests/bench/tables.py

clean: ## remove the environment, results and caches
	rm -rf $(VENV) .venv-lock .venv-bench build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find out -mindepth 1 ! -name README.md -delete
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(LOCKED):
	@$(call check_python)
	@echo "Installing into $(VENV) (once; a minute or two)"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	@touch $@

$(PEERS):
	@$(call check_python)
	@echo "Installing the peers into .venv-bench (once; a few minutes)"
	@$(PYTHON) -m venv --clear .venv-bench
	@.venv-bench/bin/python -m pip install --quiet --require-hashes -r requirements.lock
	@.venv-bench/bin/python -m pip install --quiet --group bench
	@touch $@

$(READY): $(LOCKED)
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@rm -f $(VENV)/.ready-*
	@touch $@

define check_python
if ! "$(or $(PYTHON),python3)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then \
	echo "$(or $(PYTHON),python3): not a Python of version 3.11 or newer, which utfall needs." \
		"Install one (Debian 12, Ubuntu 24.04 and newer: apt install python3 python3-venv)" \
		"or name one: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)" >&2; exit 1; fi; \
if ! "$(PYTHON)" -c 'import ensurepip, venv' >/dev/null 2>&1; then \
	echo "$(PYTHON): cannot make an environment, because its venv or ensurepip module is not installed." \
		"Install it (Debian, Ubuntu: apt install python3-venv) and run make $(MAKECMDGOALS) again" >&2; exit 1; fi
endef
