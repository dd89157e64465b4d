# libschemac: static and shared library, pkg-config file, header, program. Included by the Makefile.
#   make install PREFIX=/usr/local DESTDIR=     make uninstall     make install-tree: all of it below $(BUILD)/install, for tests
# A program that links the static library asks pkg-config for schemac, libpq and sqlite3.
#   WITHOUT=postgres or WITHOUT=sqlite leaves that driver and its library out
WITHOUT ?=
ifneq ($(filter postgres,$(WITHOUT)),)
CFLAGS += -DSCHEMAC_NO_POSTGRES
LIBS_RUNTIME := $(filter-out -lpq,$(LIBS_RUNTIME))
endif
ifneq ($(filter sqlite,$(WITHOUT)),)
CFLAGS += -DSCHEMAC_NO_SQLITE
LIBS_RUNTIME := $(filter-out -lsqlite3,$(LIBS_RUNTIME))
endif

LIBDIR  ?= $(PREFIX)/lib
SONAME  := libschemac.so.$(firstword $(subst ., ,$(VERSION)))
SHARED  := $(BUILD)/libschemac.so.$(VERSION)
STATIC  := $(BUILD)/libschemac.a
PC      := $(BUILD)/schemac.pc
OBJCOPY ?= objcopy
TREE    := $(BUILD)/install

$(BUILD)/libschemac.map:
	@mkdir -p $(@D)
	printf 'SCHEMAC_0 {\n global: sc_*;\n local: *;\n};\n' >$@

$(SHARED): $(RUNTIME_O) $(BUILD)/libschemac.map
	$(call say,CC $@)
	$(Q)$(CC) $(LDFLAGS) -shared -Wl,-soname,$(SONAME) -Wl,--version-script=$(BUILD)/libschemac.map $(SHARED_FLAGS_$(MODE)) \
	      -o $@ $(RUNTIME_O) $(LIBS_RUNTIME)

# without the sanitizers, whose symbols come with the program, nothing may stay undefined
SHARED_FLAGS_release := -Wl,-z,defs
SHARED_FLAGS_debug   := -Wl,-z,defs

# one object with only sc_* to be seen from outside: its other names cannot meet those of the program
$(STATIC): $(RUNTIME_O)
	$(call say,AR $@)
	$(Q)ld -r -o $(BUILD)/libschemac.o $(RUNTIME_O)
	$(Q)$(OBJCOPY) --wildcard --keep-global-symbol='sc_*' $(BUILD)/libschemac.o
	$(Q)rm -f $@ && ar qcs $@ $(BUILD)/libschemac.o

# $(1): where it will be found when it is used
define write_pc
printf '%s\n' 'prefix=$(1)' 'libdir=$(2)' 'includedir=$${prefix}/include' '' 'Name: schemac' \
	'Description: brings a database to the schema it was compiled from, and keeps it there' 'Version: $(VERSION)' \
	'Requires.private: $(patsubst -l%,%,$(patsubst -lpq,libpq,$(LIBS_RUNTIME)))' \
	'Libs: -L$${libdir} -lschemac' 'Cflags: -I$${includedir}'
endef

# $(1): folder before all, $(2): prefix, $(3): folder of the libraries
define install_files
install -d $(1)$(2)/bin $(1)$(2)/include $(1)$(3)/pkgconfig
install -m 755 $(BUILD)/schemac $(1)$(2)/bin/schemac
install -m 644 runtime/schemac.h runtime/schemac_row.h runtime/schemac_pool.h runtime/schemac_operate.h $(1)$(2)/include
install -m 644 $(STATIC) $(1)$(3)/libschemac.a
install -m 755 $(SHARED) $(1)$(3)/$(notdir $(SHARED))
ln -sf $(notdir $(SHARED)) $(1)$(3)/$(SONAME)
ln -sf $(SONAME) $(1)$(3)/libschemac.so
$(call write_pc,$(2),$(3)) >$(1)$(3)/pkgconfig/schemac.pc
endef

.PHONY: lib install uninstall install-tree
lib: $(STATIC) $(SHARED)

install: all lib
	$(call install_files,$(DESTDIR),$(PREFIX),$(LIBDIR))

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/schemac $(DESTDIR)$(PREFIX)/include/schemac.h $(DESTDIR)$(PREFIX)/include/schemac_row.h $(DESTDIR)$(PREFIX)/include/schemac_pool.h $(DESTDIR)$(PREFIX)/include/schemac_operate.h $(DESTDIR)$(LIBDIR)/libschemac.a \
	      $(DESTDIR)$(LIBDIR)/libschemac.so $(DESTDIR)$(LIBDIR)/$(SONAME) $(DESTDIR)$(LIBDIR)/$(notdir $(SHARED)) \
	      $(DESTDIR)$(LIBDIR)/pkgconfig/schemac.pc

install-tree: all lib
	$(call install_files,,$(abspath $(TREE)),$(abspath $(TREE))/lib)
