# The contributor's manual, and what CI runs. `make help` lists the recipes.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.ONESHELL:

CARGO ?= cargo
TARGET_DIR := $(or $(CARGO_TARGET_DIR),target)
# The side-by-side load harness, kept outside the repository.
PEER_BENCH ?= ../shared/bench
TESTS ?= simple extended prepared
# The first logs in as its client can; the idle ones of the next only know the quick way after that.
MYSQL_TESTS ?= lat1 idle point point-ps select-raw
# The binary to measure; none: a release build.
BOSDB ?=
FUZZ_SECONDS ?= 60
FUZZ_TARGETS ?=
SECONDS ?= 600
SEED ?=
TOOLS ?=
SCALE ?= 1
POSTGRES_SQL ?=

.PHONY: help
help: ## List the recipes.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: up
up: ## Open the door: build, start a sample database, print how to get in. ARGS="URL --user ..".
	@.ci/prepare up
	$(CARGO) build --locked --release --bin bosdb
	exec "$(TARGET_DIR)/release/bosdb" up $(ARGS)

.PHONY: test
test: ## Run all tests, against a real PostgreSQL and real clients.
	@.ci/prepare test
	export BOSDB_TEST_PYTHON="$${BOSDB_TEST_PYTHON:-$$(.ci/prepare where python)}"
	export BOSDB_TEST_NODE_PATH="$${BOSDB_TEST_NODE_PATH:-$$(.ci/prepare where node)}"
	export BOSDB_TEST_PG18="$${BOSDB_TEST_PG18:-$$(.ci/prepare where postgres18)}"
	export BOSDB_TEST_SQLX="$${BOSDB_TEST_SQLX:-$$(.ci/prepare where sqlx)}"
	$(CARGO) test --locked --workspace

.PHONY: ci
ci: check test ## Everything a change must pass.

.PHONY: check
check: fmt-check lint doc deny ## Everything but the tests.

.PHONY: fmt
fmt: ## Format the code.
	@$(CARGO) fmt --all

.PHONY: fmt-check
fmt-check: ## Is the code formatted?
	@$(CARGO) fmt --all --check

.PHONY: lint
lint: ## Clippy and the house lints; a warning is an error.
	@$(CARGO) clippy --locked --workspace --all-targets -- -D warnings

.PHONY: doc
doc: ## Build the documentation; a broken link is an error.
	@RUSTDOCFLAGS="-D warnings" $(CARGO) doc --locked --workspace --no-deps --document-private-items

.PHONY: deny
deny: ## Licences, sources, duplicates; and only one provider of cryptography.
	@if $(CARGO) deny --version >/dev/null 2>&1; then
	    $(CARGO) deny --offline --locked check licenses bans sources
	else
	    echo "deny: skipped: cargo-deny is not installed"
	fi
	providers=$$($(CARGO) tree --locked --workspace --edges normal,build,dev --prefix none --format '{p}' \
	    | grep -E '^(ring|openssl-sys|native-tls) ' | sort -u || true)
	if [ -n "$$providers" ]; then
	    echo "deny: a second provider of cryptography: $$providers" >&2
	    exit 1
	fi

.PHONY: bench
bench: ## Micro benchmarks of the hot path.
	@.ci/prepare build
	$(CARGO) bench --locked --package bosdb-benches

.PHONY: bench-allocations
bench-allocations: ## Count what relaying a message allocates; more than nothing is an error.
	@.ci/prepare test
	$(CARGO) test --locked --package bosdb-proxy --features count-allocations --test allocations -- --nocapture

.PHONY: trained
trained: ## The fastest build: twice, with a look at what runs in between. Takes PostgreSQL and llvm-tools.
	@.ci/prepare up
	benches/trained-build "$(TARGET_DIR)"

.PHONY: bench-peers
bench-peers: ## Load side by side with PgBouncer; TESTS="simple extended prepared", BOSDB=BINARY.
	@if [ -z "$(BOSDB)" ]; then $(CARGO) build --locked --release --bin bosdb; fi
	PEER_BENCH="$(PEER_BENCH)" TESTS="$(TESTS)" BOSDB="$(BOSDB)" benches/peers postgres "$(TARGET_DIR)"

.PHONY: bench-peers-mysql
bench-peers-mysql: ## The same for MySQL, beside HAProxy; MYSQL_TESTS="idle point".
	@if [ -z "$(BOSDB)" ]; then $(CARGO) build --locked --release --bin bosdb; fi
	PEER_BENCH="$(PEER_BENCH)" TESTS="$(MYSQL_TESTS)" BOSDB="$(BOSDB)" benches/peers mysql "$(TARGET_DIR)"

.PHONY: crowds
crowds: ## Figures: a storm of logins, ten thousand idle clients, work beside them, slow readers.
	@.ci/prepare test
	$(CARGO) build --locked --release --bin bosdb
	export BOSDB_TEST_BINARY="$$(realpath "$(TARGET_DIR)/release/bosdb")"
	$(CARGO) test --locked --workspace --test crowds -- --ignored --nocapture --test-threads 1

.PHONY: oracle
oracle: ## Run what readers may run and see that nothing changes; SCALE=10 SEED=N POSTGRES_SQL=FOLDER MARIADB_SQL=FOLDER.
	@.ci/prepare test
	export BOSDB_ORACLE_SCALE="$(SCALE)"
	if [ -n "$(SEED)" ]; then export BOSDB_ORACLE_SEED="$(SEED)"; fi
	if [ -n "$(POSTGRES_SQL)" ]; then export BOSDB_ORACLE_POSTGRES="$(POSTGRES_SQL)"; fi
	if [ -n "$(MARIADB_SQL)" ]; then export BOSDB_ORACLE_MARIADB="$(MARIADB_SQL)"; fi
	$(CARGO) test --locked --workspace --test oracle -- --nocapture

.PHONY: corpus
corpus: ## Record anew what real clients say to PostgreSQL, MariaDB and SQLite; TOOLS="django" for some.
	@.ci/prepare test
	python="$${BOSDB_TEST_PYTHON:-$$(.ci/prepare where python)}"
	export NODE_PATH="$${BOSDB_TEST_NODE_PATH:-$$(.ci/prepare where node)}"
	for server in postgres mysql sqlite; do
	    "$$python" "policy/tests/benign/record/$$server.py" "policy/tests/benign/$$server" $(TOOLS)
	done

.PHONY: fuzz
fuzz: ## Run each fuzz target for FUZZ_SECONDS; FUZZ_TARGETS="decide lexer" for some.
	@.ci/prepare test
	FUZZ_SECONDS="$(FUZZ_SECONDS)" FUZZ_TARGETS="$(FUZZ_TARGETS)" fuzz/run

.PHONY: chaos
chaos: ## Clients, backends and rules in turmoil for SECONDS; SEED=N repeats the choices.
	@.ci/prepare test
	export BOSDB_CHAOS_SECONDS="$(SECONDS)"
	if [ -n "$(SEED)" ]; then export BOSDB_CHAOS_SEED="$(SEED)"; fi
	$(CARGO) test --locked --workspace --test chaos -- --nocapture
