-- Operator classes, for the elements of indexes; and whether the class's type is preferred or polymorphic, so that
-- others take it for their default.
select c.oid, c.opcmethod, c.opcnamespace, c.opcname, c.opcintype, c.opcdefault, t.typispreferred or t.typtype = 'p'
from pg_opclass c
join pg_type t on t.oid = c.opcintype
