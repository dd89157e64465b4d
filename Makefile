# schemac: make, make demo, make test, make check, make bench, make install. Modes: MODE=release|debug|asan|tsan|cov. V=1: commands told.
MODE    ?= release
BUILD   := build/$(MODE)
PREFIX  ?= /usr/local
DESTDIR ?=
VERSION := 0.1.0
CC      ?= gcc

WARN := -Wall -Wextra -Wpedantic -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wwrite-strings -Wvla -Wpointer-arith \
        -Wundef -Wcast-qual -Wformat=2 -Wconversion -Werror
FLAGS_release := -O2 -g
FLAGS_debug   := -O0 -g
FLAGS_asan    := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
FLAGS_cov     := -O0 -g --coverage
FLAGS_tsan    := -O1 -g -fsanitize=thread
FLAGS_clang   := -O1
FLAGS_fuzz    := -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
CFLAGS  := -std=c11 -D_GNU_SOURCE -fPIC $(WARN) $(FLAGS_$(MODE)) -I. -I$(BUILD) -I$(shell pg_config --includedir 2>/dev/null) \
           -DSCHEMAC_VERSION='"$(VERSION)"'
LDFLAGS := $(FLAGS_$(MODE))
Q       := $(if $(V),,@)
say      = $(if $(V),,@echo '  $(1)')
LIBS_RUNTIME  := -lpq -lsqlite3
LIBS_COMPILER := -lpg_query -ljansson

RUNTIME_C  := $(sort $(wildcard runtime/*/*.c))
RUNTIME_SQL:= $(sort $(wildcard runtime/sql/*.sql))
COMPILER_C := $(sort $(wildcard compiler/*/*.c))
GEN        := $(BUILD)/compiler/syntax/gram.c $(BUILD)/compiler/syntax/scan.c $(BUILD)/compiler/syntax/gram.h $(BUILD)/compiler/syntax/scan.h $(BUILD)/runtime/sql.h $(BUILD)/compiler/command/templates.h
RUNTIME_O  := $(RUNTIME_C:%.c=$(BUILD)/%.o)
COMPILER_O := $(COMPILER_C:%.c=$(BUILD)/%.o) $(BUILD)/compiler/syntax/gram.o $(BUILD)/compiler/syntax/scan.o
MAIN_O     := $(BUILD)/compiler/command/main.o

.PHONY: all
all: $(BUILD)/schemac

$(BUILD)/schemac: $(COMPILER_O) $(BUILD)/libruntime.a
	$(call say,CC $@)
	$(Q)$(CC) $(LDFLAGS) -o $@ $^ $(LIBS_COMPILER) $(LIBS_RUNTIME)

# all of the compiler but main(), for tests
$(BUILD)/libcompiler.a: $(filter-out $(MAIN_O),$(COMPILER_O))
	$(call say,AR $@)
	$(Q)rm -f $@ && ar qcs $@ $^

$(BUILD)/libruntime.a: $(RUNTIME_O)
	$(call say,AR $@)
	$(Q)rm -f $@ && ar qcs $@ $^

$(BUILD)/%.o: %.c | $(GEN)
	@mkdir -p $(@D)
	$(call say,CC $@)
	$(Q)$(CC) $(CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/compiler/syntax/gram.c $(BUILD)/compiler/syntax/gram.h &: compiler/syntax/gram.y
	@mkdir -p $(@D)
	$(call say,BISON $@)
	$(Q)bison -Wall -Wcounterexamples -Werror --defines=$(BUILD)/compiler/syntax/gram.h -o $(BUILD)/compiler/syntax/gram.c $<

$(BUILD)/compiler/syntax/scan.c $(BUILD)/compiler/syntax/scan.h &: compiler/syntax/scan.l
	@mkdir -p $(@D)
	$(call say,FLEX $@)
	$(Q)flex --header-file=$(BUILD)/compiler/syntax/scan.h -o $(BUILD)/compiler/syntax/scan.c $<

$(BUILD)/compiler/syntax/gram.o $(BUILD)/compiler/syntax/scan.o: $(BUILD)/compiler/%.o: $(BUILD)/compiler/%.c | $(GEN)
	$(call say,CC $@)
	$(Q)$(CC) $(CFLAGS) -Wno-conversion -Wno-sign-conversion -MMD -MP -c -o $@ $<

# compiler/command/templates/NAME -> static const char template_NAME[] in templates.h
$(BUILD)/compiler/command/templates.h: $(wildcard compiler/command/templates/*) compiler/command/templates.awk
	@mkdir -p $(@D)
	$(call say,TEXT $@)
	$(Q)awk -f compiler/command/templates.awk $(sort $(wildcard compiler/command/templates/*)) >$@.new && mv $@.new $@

# runtime/sql/NAME.sql -> static const char sql_NAME[] in sql.h
$(BUILD)/runtime/sql.h: $(RUNTIME_SQL) runtime/sql/sql.awk
	@mkdir -p $(@D)
	$(call say,TEXT $@)
	$(Q)awk -f runtime/sql/sql.awk $(RUNTIME_SQL) >$@.new && mv $@.new $@

.SECONDARY: $(GEN)
.DELETE_ON_ERROR:
-include $(RUNTIME_O:.o=.d) $(COMPILER_O:.o=.d)

# ---- tests: README.md says what each target does ----
UNIT_C   := $(sort $(wildcard tests/unit/test_*.c))
UNIT_BIN := $(UNIT_C:%.c=$(BUILD)/%)

$(UNIT_BIN): $(BUILD)/%: %.c $(BUILD)/libcompiler.a $(BUILD)/libruntime.a
	@mkdir -p $(@D)
	$(call say,CC $@)
	$(Q)$(CC) $(CFLAGS) -Wno-conversion -MMD -MP -MF $@.d -o $@ $< $(BUILD)/libcompiler.a $(BUILD)/libruntime.a \
	      $(LIBS_COMPILER) $(LIBS_RUNTIME) -lcmocka
-include $(UNIT_BIN:=.d)

.PHONY: programs test test-one check demo deps deps-test
programs: all $(UNIT_BIN) $(BUILD)/tests/random/random

deps:
	@tests/packages build
deps-test:
	@tests/packages test

# one mode: make test-one MODE=asan GROUPS="unit golden"
GROUPS ?= unit golden tool
test-one: programs install-tree
	tests/run $(BUILD) $(GROUPS)

test: deps-test
	tests/all

check: deps-test
	$(MAKE) all
	tests/check $(BUILD)

demo: deps
	$(MAKE) all
	examples/demo $(BUILD)

PAIRS_C := $(sort $(wildcard tests/pairs/*.c))
$(BUILD)/tests/pairs/pairs: $(PAIRS_C) tests/pairs/pairs.h $(BUILD)/libcompiler.a $(BUILD)/libruntime.a
	@mkdir -p $(@D)
	$(call say,CC $@)
	$(Q)$(CC) $(CFLAGS) -o $@ $(PAIRS_C) $(BUILD)/libcompiler.a $(BUILD)/libruntime.a $(LIBS_COMPILER) $(LIBS_RUNTIME)

# migrations there and back between pairs of schemas from elsewhere; PAIRS="-k 10" takes every tenth, PAIRS=sqldef/enum those named so
.PHONY: test-pairs
test-pairs: deps-test $(BUILD)/tests/pairs/pairs
	$(MAKE) all
	tests/pairs/run $(BUILD) $(PAIRS)

# random schemas, there and back: make test-random SEED=1 N=1000
RANDOM_C := $(sort $(wildcard tests/random/*.c)) tests/pairs/rows.c
$(BUILD)/tests/random/random: $(RANDOM_C) $(wildcard tests/random/*.h) tests/pairs/pairs.h $(BUILD)/libcompiler.a $(BUILD)/libruntime.a
	@mkdir -p $(@D)
	$(call say,CC $@)
	$(Q)$(CC) $(CFLAGS) -o $@ $(RANDOM_C) $(BUILD)/libcompiler.a $(BUILD)/libruntime.a $(LIBS_COMPILER) $(LIBS_RUNTIME)

.PHONY: test-random
test-random: deps-test $(BUILD)/tests/random/random
	SEED=$(SEED) N=$(N) tests/random/run $(BUILD)

# commands upon manual changes, at random: make test-ledger SEED=1 N=1000
.PHONY: test-ledger
test-ledger: deps-test programs
	tests/ledger $(BUILD) $(or $(N),100) $(or $(SEED),1)

# hostile databases, tampered plans, planted secrets, files that are no files: all of what make test has a slice of
.PHONY: test-attack
test-attack: deps-test programs install-tree
	ATTACK=all ONLY=attack tests/run $(BUILD) tool

# schemas from the field, where they stand beside the project; SLICE=1: the newest of the smaller ones
.PHONY: test-corpus test-versions
test-corpus: deps-test
	$(MAKE) all
	tests/corpus/all $(BUILD) $(SLICE)

# the round trips on PostgreSQL 13 to 18
test-versions: deps-test
	$(MAKE) all
	tests/versions/run $(BUILD)

# fails one allocation after another: make test-memory EVERY=1
.PHONY: test-memory
test-memory: deps-test
	$(MAKE) all $(BUILD)/libruntime.a
	tests/memory/run $(BUILD) $(or $(EVERY),1)

.PHONY: bench
bench: deps-test
	$(MAKE) all
	tests/bench/run $(BUILD) $(N)

-include runtime/install.mk

.PHONY: clean
clean:
	rm -rf build
