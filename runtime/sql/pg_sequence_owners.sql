-- The columns that own sequences; "i" is that of an identity column.
select objid, refobjid, refobjsubid, deptype
from pg_depend
where classid = 'pg_class'::regclass and refclassid = 'pg_class'::regclass and refobjsubid > 0 and deptype in ('a', 'i')
  and objid in (select seqrelid from pg_sequence)
