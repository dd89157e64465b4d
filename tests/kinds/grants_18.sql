-- since 18
-- Default privileges for large objects.
create role kinds_a;
alter default privileges grant select on large objects to kinds_a;
