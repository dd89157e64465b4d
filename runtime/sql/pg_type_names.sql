-- Each type that columns have, once.
select t.oid, u.modifier, format_type(t.oid, u.modifier), t.typcollation, t.typstorage
from unnest($1::oid[], $2::integer[]) as u (type, modifier)
join pg_type t on t.oid = u.type
