-- What belongs to an extension is made by it, and not looked at.
select classid, objid, refobjid
from pg_depend
where refclassid = 'pg_extension'::regclass and deptype = 'e'
