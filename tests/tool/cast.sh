# What a change of type does to the values that are there, for each pair of types on the server itself: whatever is another
# value afterwards, without an error, the plan calls data-loss; and a text is never cut.
. "$ROOT/tests/tool/lib"
has_postgres || { echo "skip casts: no PostgreSQL"; exit 0; }
fresh tool_cast
cat >types <<'T'
smallint|1;-3;32767
integer|1;70000;2147483647;16777217
bigint|1;9007199254740993;9223372036854775807
real|1;0.1;1.5e10;16777216
double precision|1;0.1;1e300;0.12345678901234567
numeric|1;0.123456789012345678901;12345678901234567890
numeric(10,0)|1;123456;1234567890
numeric(8,2)|1;0.25;123456.78
text|1;0.25;a text of more than eight;2024-02-03 04:05:06.789
varchar(30)|1;0.25;a text of more than eight;0.123456789012345678
varchar(8)|1;12345678;abc
char(8)|1;12345678;abc
name|1;a name
date|2024-02-03;1999-12-31
timestamp|2024-02-03 04:05:06.789012;1999-12-31 00:00:00
timestamp(0)|2024-02-03 04:05:06
timestamptz|2024-02-03 04:05:06.789012+00
timestamptz(3)|2024-02-03 04:05:06.789+00
time|04:05:06.789012
time(0)|04:05:06
timetz|04:05:06.789+02
interval|1 year 2 days 03:04:05.678
interval(0)|1 year 2 days 03:04:05
interval year to month|1 year 2 mons
bit(8)|10101010
bit(4)|1010
bit varying(6)|101010;1
inet|10.1.2.3;10.0.0.0/8
cidr|10.0.0.0/8
json|{"a": 1}
jsonb|{"a": 1}
boolean|t;f
uuid|6ecd8c99-4036-403d-bf84-cf8400f67836
text[]|{1,"a text of more than eight"}
varchar(8)[]|{1,abc}
numeric(8,2)[]|{0.25}
integer[]|{1,70000}
short|abc
T
# a table for each type, with a column that becomes each type
schema() { # old|new
	printf 'database casts;\ntarget postgresql 13;\ndomain short : varchar(8);\n'
	n=0
	while IFS='|' read -r then _; do
		n=$((n + 1)) m=0
		printf 'table t%d {\n    id int primary key;\n' $n
		while IFS='|' read -r now _; do
			m=$((m + 1))
			[ "$1" = new ] && type=$now || type=$then
			printf '    c%d %s?;\n' $m "$type"
		done <types
		echo '}'
	done <types
}
schema old >old.schema
schema new >new.schema
rows() {
	awk -F '|' -v quote="'" 'NR == FNR { count++; next }
		{
			rows = split($2, v, ";")
			for (i = 1; i <= rows; i++) {
				printf "insert into t%d values (%d", FNR, i
				for (m = 1; m <= count; m++) printf ", %s%s%s", quote, v[i], quote
				print ");"
			}
		}' types types
	awk '{ printf "create table t%d_was as table t%d;\n", NR, NR }' types
}
# Each step by itself, undone again: what did it do to the values of its column? They are the same where they are so again as
# what they were: told as text, or back in their own type.
cat >judge.sql <<'S'
create function back(relation text, name text, type text) returns text language plpgsql as $$
declare changed int;
begin
    execute format('select count(*) from %s t join %s_was w using (id) where not (t.%I::text = w.%I::text)', relation, relation, name, name) into changed;
    if changed = 0 then return 'kept'; end if;
    begin
        execute format('select count(*) from %s t join %s_was w using (id) where not (t.%I::%s::text = w.%I::text)', relation, relation, name, type, name) into changed;
    exception when others then
        execute format('select count(*) from %s t join %s_was w using (id) where not (t.%I::text::%s::text = w.%I::text)', relation, relation, name, type, name) into changed;
    end;
    return case changed when 0 then 'kept' else 'changed' end;
exception when others then
    return 'changed';
end $$;
create function judge(sql text, relation text, name text, type text) returns text language plpgsql as $$
declare verdict text;
begin
    execute sql;
    verdict := back(relation, name, type);
    raise exception 'undo' using errcode = 'ZZ001';
exception when sqlstate 'ZZ001' then return verdict;
          when others then return 'refused';
end $$;
S
judged() {
	status 0 schemac apply -q --db "$url" old.schema && rows >rows.sql && psql -qX -v ON_ERROR_STOP=1 -d tool_cast -f rows.sql -f judge.sql || return 1
	status 2 schemac plan --format json --db "$url" new.schema || return 1
	{
		echo "set timezone to utc;"
		printf "create table steps as select s->>'sql' as sql, split_part(s->>'object', ' ', 2) as object, s->'hazards' @> '[\"data-loss\"]' as loses from jsonb_array_elements(\$plan\$"
		cat status.out
		cat <<'S'
$plan$::jsonb->'steps') s where s->>'sql' like '%alter column % type %';
create table verdicts as select sql, loses, type, judge(sql, o[2], o[3], type) as verdict
from steps, string_to_array(object, '.') o, lateral (select format_type(atttypid, atttypmod) as type from pg_attribute where attrelid = o[2]::regclass and attname = o[3]) a;
S
	} >run.sql
	psql -qX -v ON_ERROR_STOP=1 -d tool_cast -f run.sql || return 1
	psql -qXAt -F ' | ' -d tool_cast -c "select type, sql from verdicts where verdict = 'changed' and not loses" >unsaid
	cat unsaid
	[ ! -s unsaid ] || { echo "these change values, and the plan does not call it data-loss"; return 1; }
	psql -qXAt -d tool_cast -c "select verdict, count(*) from verdicts group by 1" >counts
	cat counts
	[ "$(value "$url" "select count(*) > 1000 and count(*) filter (where verdict = 'kept') > 200 and count(*) filter (where verdict = 'changed') > 40 from verdicts")" = t ]
}
check "a value that is another afterwards is called data-loss, for each pair of types" judged
cut() {
	psql -qXAt -F ' | ' -d tool_cast -c "select type, sql from verdicts where verdict = 'changed' and sql ~ ' type (character|bit|public.short)' and sql !~ 'using'" >cuts
	[ ! -s cuts ] || { cat cuts; return 1; }
}
check "texts are refused where they are too long, not cut" cut
missing tool_cast
