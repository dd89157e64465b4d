# Databases of a hostile owner: nothing that they bring is executed by a command that only reads, nor by one that writes.
. "$ROOT/tests/tool/lib"
# more NAME COMMAND...   as check, in the whole campaign only (make test-attack)
more() { [ "${ATTACK:-}" != all ] || check "$@"; }
[ "${ATTACK:-}" = all ] || tables=ledger
chmod 777 .
hit=$(pwd)/hit
cat >shop.schema <<'S'
database shop;
target postgresql 13, sqlite;
table users { id bigint identity primary key; name varchar(40); index (lower(name)); }
seed users (id, name) key (id) { 1, upper('ann'); }
S
sed -i 's/identity primary key/primary key/' shop.schema
reading="health status drift plan"
writing="init apply repair rollback seed baseline"
run_all() { # commands...: none of them may execute anything
	rm -f hit
	for command in "$@"; do
		timeout 60 schemac "$command" shop.schema --db "$url" >"out.$command" 2>&1
		[ ! -e hit ] || { echo "$command executed code of the database"; cat "out.$command"; return 1; }
	done
}
refused() { # CODE commands...: each must say so
	code=$1
	shift
	for command in "$@"; do
		grep -q "$code" "out.$command" || [ "$command" = health ] && grep -qE "$code|cannot trust" "out.$command" || { echo "$command does not refuse"; cat "out.$command"; return 1; }
	done
}

# ---- PostgreSQL: a superuser looks at mallory's database ----
if has_postgres; then
	mallory=mallory_$$
	as_super() { psql -qX -v ON_ERROR_STOP=1 -d "$url" "$@"; }
	evil="create schema evil authorization $mallory; create function evil.run() returns boolean language plpgsql as
		\$\$ begin execute 'copy (select 1) to program ''touch $hit'''; return true; end \$\$;
		alter function evil.run() owner to $mallory;
		create function evil.trigger() returns trigger language plpgsql as \$\$ begin perform evil.run(); return new; end \$\$;
		alter function evil.trigger() owner to $mallory;"
	prepare() { # an initialized database of mallory's
		psql -qX -d postgres -c "drop database if exists attack_h with (force)" -c "create database attack_h owner $mallory template attack_t" >/dev/null 2>&1
		url="postgresql:///attack_h?host=$PGHOST&user=$PGUSER"
	}
	psql -qX -d postgres -c "drop role if exists $mallory" -c "create role $mallory login" >/dev/null 2>&1
	fresh attack_t
	schemac init -q shop.schema --db "$url" && as_super -c "$evil"
	attack() { # NAME SQL: with T for each table of the ledger in turn
		for table in ${tables:-ledger object seed}; do
			prepare && as_super -c "$(echo "$2" | sed "s/\bT\b/schemac.$table/g; s/\bN\b/$table/g")" || return 1
			run_all $reading $writing || return 1
			[ "$table" != ledger ] || refused SC_E_LEDGER ${refusing:-$reading init apply repair} || return 1
		done
	}
	view="alter table T rename to kept; create view T as select * from schemac.kept where evil.run()"
	check "hostile: the ledger is a view" attack view "$view"
	more "hostile: the ledger is a view of a trusted owner over a table of mallory's" attack view "$view; alter table schemac.kept owner to $mallory"
	tables=ledger
	more "hostile: the ledger is a materialized view" attack matview "alter table T rename to kept; create materialized view T as select * from schemac.kept"
	check "hostile: the ledger has a rule" attack rule "create rule r as on delete to T do also select evil.run()"
	more "hostile: the ledger has a trigger" attack trigger "create trigger t before insert or update or delete on T for each row execute function evil.trigger()"
	check "hostile: the ledger has row-level security" attack policy "create policy p on T using (evil.run()); alter table T enable row level security; alter table T force row level security"
	more "hostile: the ledger has a default" attack default "alter table T add extra boolean; alter table T alter extra set default evil.run()"
	more "hostile: the ledger has a default that is built in" attack default "alter table T alter applied_by set default query_to_xml('select evil.run()', true, true, '')::text"
	more "hostile: the ledger has a check" attack check "alter table T add check (evil.run()) not valid"
	more "hostile: the ledger has a column of a domain" attack domain "create domain evil.d as text check (evil.run()); alter table T add extra evil.d"
	more "hostile: the ledger has a generated column" attack generated "alter table T add extra text generated always as (upper(bundle)) stored"
	more "hostile: the ledger has an index on an expression" attack index "create index on T (lower(bundle))"
	more "hostile: the ledger has a child" attack child "create table evil.child () inherits (T)"
	more "hostile: the ledger is partitioned" attack partition "alter table T rename to kept; create table T (like schemac.kept) partition by list (bundle); create table evil.part partition of T default"
	check "hostile: the ledger belongs to somebody" attack owner "create role other_$mallory; alter table T owner to other_$mallory"
	named() {
		run_all $reading && ! SCHEMAC_TRUSTED_OWNERS="x, other_$mallory" status 0 schemac status shop.schema --db "$url" && return 1
		says "up to date"
	}
	check "hostile: but a role that is named is trusted" named
	as_super -c "drop owned by other_$mallory; drop role other_$mallory" >/dev/null 2>&1
	table_of_migrations() {
		prepare && as_super -c "create table schemac.migration (bundle text, number int, name text, checksum text, state text, done int, statements int, milliseconds float8, applied_by text, applied_at timestamptz); alter table schemac.migration rename to m; create view schemac.migration as select * from schemac.m where evil.run()" &&
			run_all $reading $writing && refused SC_E_LEDGER status rollback
	}
	check "hostile: the history of migrations is a view" table_of_migrations
	# everything that pg_catalog has, in a schema that the database's own search path puts before it
	shadows() {
		prepare && as_super -c "alter database attack_h set search_path = evil, pg_catalog; alter role $PGUSER in database attack_h set search_path = evil, pg_catalog, public" -c "
			do \$\$ declare r record; begin
			for r in select p.proname, pg_get_function_identity_arguments(p.oid) as args, p.prorettype::regtype as ret, p.proretset as s from pg_proc p
				where p.pronamespace = 'pg_catalog'::regnamespace and p.prokind = 'f' and p.proname ~ 'get|reg|format|array|string|quote|current|config|lock|acl|concat|obj|desc|has_|split|replace|to_' and p.provariadic = 0 and p.proallargtypes is null
				and p.prorettype not in ('internal'::regtype, 'trigger'::regtype, 'event_trigger'::regtype, 'cstring'::regtype, 'language_handler'::regtype, 'fdw_handler'::regtype, 'index_am_handler'::regtype, 'table_am_handler'::regtype, 'tsm_handler'::regtype)
				and p.prorettype not in (select oid from pg_type where typtype = 'p') and not exists (select from unnest(p.proargtypes) t join pg_type y on y.oid = t where y.typtype = 'p') loop
				execute format('create function evil.%I(%s) returns %s%s language plpgsql as %L', r.proname, r.args, case when r.s then 'setof ' else '' end, r.ret, 'begin perform evil.run(); end');
			end loop;
			for r in select c.relname from pg_class c where c.relnamespace = 'pg_catalog'::regnamespace and c.relname in ('pg_class', 'pg_namespace', 'pg_proc', 'pg_type', 'pg_constraint', 'pg_index', 'pg_attrdef', 'pg_depend', 'pg_roles', 'pg_database', 'pg_trigger', 'pg_rewrite', 'pg_policy', 'pg_operator', 'pg_locks', 'pg_stat_activity', 'pg_settings', 'pg_description', 'pg_inherits', 'pg_extension', 'pg_user') loop
				execute format('create view evil.%I as select * from pg_catalog.%I where evil.run()', r.relname, r.relname);
			end loop; end \$\$" \
			-c "create function evil.same(text, text) returns boolean language sql as 'select evil.run()'; create operator evil.= (leftarg = text, rightarg = text, function = evil.same);
			create function evil.same(name, name) returns boolean language sql as 'select evil.run()'; create operator evil.= (leftarg = name, rightarg = name, function = evil.same);
			create function evil.same(oid, oid) returns boolean language sql as 'select evil.run()'; create operator evil.= (leftarg = oid, rightarg = oid, function = evil.same)" &&
			run_all $reading $writing import &&
			status 0 schemac status shop.schema --db "$url" && says "up to date" && status 2 schemac diff shop.schema "$url" && [ ! -e hit ] &&
			psql -qX -d postgres -c "alter role $PGUSER in database attack_h reset search_path"
	}
	check "hostile: a search path with everything of pg_catalog in it" shadows
	# CVE-2018-1058: a function that fits better than the built-in one
	better() { # SQL that makes something in public that fits better than what is built in
		prepare && as_super -c "drop table public.users; truncate schemac.object, schemac.ledger, schemac.seed" -c "$1" &&
			run_all init apply seed && refused SC_E_REFUSED init apply
	}
	check "hostile: a function in public with the name of a built-in one" better "create function public.lower(varchar) returns text immutable language plpgsql as \$\$ begin perform evil.run(); return 'x'; end \$\$; alter function public.lower(varchar) owner to $mallory"
	more "hostile: an operator in public with the name of a built-in one" better "create function public.same(varchar, varchar) returns boolean language sql as 'select evil.run()'; create operator public.= (leftarg = varchar, rightarg = varchar, function = public.same); alter operator public.= (varchar, varchar) owner to $mallory"
	seeded() { # SQL that makes rows of users run mallory's code
		prepare && as_super -c "alter table public.users owner to $mallory; delete from public.users; delete from schemac.seed" -c "$1" && run_all seed init &&
			refused SC_E_REFUSED seed
	}
	more "hostile: seeds and a trigger" seeded "create trigger t before insert on public.users for each row execute function evil.trigger()"
	more "hostile: seeds and a rule" seeded "create rule r as on insert to public.users do also select evil.run()"
	more "hostile: seeds and a default" seeded "alter table public.users add extra boolean; alter table public.users alter extra set default evil.run()"
	more "hostile: seeds and a default that is built in" seeded "alter table public.users add extra text; alter table public.users alter extra set default query_to_xml('select evil.run()', true, true, '')::text"
	more "hostile: seeds and a check" seeded "alter table public.users add check (evil.run()) not valid"
	check "hostile: seeds and a domain's check" seeded "create domain evil.d as text check (evil.run()); alter table public.users add extra evil.d"
	more "hostile: seeds and an index" seeded "create function evil.ix(text) returns text immutable language plpgsql as \$\$ begin perform evil.run(); return 'x'; end \$\$; alter function evil.ix owner to $mallory; create index on public.users (evil.ix(name))"
	verified() {
		prepare && as_super -c "create table public.t2 (id int check (evil.run())); alter table public.t2 owner to $mallory" &&
			sed 's/name varchar(40)/name varchar(40); more int?/' shop.schema >more.schema && rm -f hit &&
			status 3 schemac plan more.schema --db "$url" --verify && [ ! -e hit ]
	}
	check "hostile: --verify copies nothing of mallory's to where a superuser runs it" verified
	psql -qX -d postgres -c "drop database if exists attack_h with (force)" -c "drop database if exists attack_t" -c "drop role if exists $mallory" >/dev/null 2>&1
fi

# ---- SQLite ----
lite() { # SQL: the ledger is no ordinary table any more
	rm -f lite.db*
	url=sqlite:$(pwd)/lite.db
	schemac init -q shop.schema --db "$url" && sqlite3 lite.db "$1" || return 1
	run_all $reading $writing || return 1
	refused SC_E_LEDGER $reading init apply repair baseline
	[ "$(sqlite3 lite.db 'select count(*) from users')" = 1 ]
}
check "hostile: SQLite, the ledger is a view" lite "alter table schemac_ledger rename to kept; create view schemac_ledger as select * from kept"
check "hostile: SQLite, the objects are a view that never ends" lite "alter table schemac_object rename to kept; create view schemac_object as with recursive n(i) as (select 1 union all select i + 1 from n) select 'a' as bundle, i as object, '' as asked_hash, '' as made_hash, '' as asked, '' as made from n"
more "hostile: SQLite, the ledger has a trigger" lite "create trigger t after insert on schemac_ledger begin delete from users; end"
more "hostile: SQLite, the objects have a trigger" lite "create trigger t after delete on Schemac_Object begin delete from users; end"
more "hostile: SQLite, the ledger is a virtual table" lite "alter table schemac_ledger rename to kept; create virtual table schemac_ledger using fts5(bundle, fingerprint, format, schemac_version, server_version, applied_by, applied_at)"
check "hostile: SQLite, the ledger has a generated column" lite "alter table schemac_ledger add column extra text as (upper(bundle))"
check "hostile: SQLite, a table hides a pragma" lite "create view pragma_table_list as with recursive n(i) as (select 1 union all select i + 1 from n) select 'main' as schema, 't' as name, 'table' as type, 1 as wr from n"
