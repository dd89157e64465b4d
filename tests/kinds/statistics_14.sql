-- since 14
-- Statistics on expressions.
create table wide (a integer, b integer, c text, at timestamptz, d jsonb);
create statistics one_expression on (a + b) from wide;
create statistics mixed (ndistinct, dependencies, mcv) on a, lower(c), (a % 10), date_trunc('day', at at time zone 'UTC') from wide;
create statistics by_key (mcv) on (d ->> 'k'), (d -> 'x' ->> 'y'), b from wide;
create function part(text) returns text language sql immutable as $$ select left($1, 3) $$;
create statistics own_function on part(c), a from wide;
