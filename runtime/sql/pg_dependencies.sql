-- What must exist before what. First what tells of internal things what they are part of (a view's rule, the array of a
-- type, a member of an operator class or publication), so that they are known when their own needs come.
select classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype
from pg_depend
where deptype in ('n', 'a', 'i', 'P') and objid >= 16384 and refobjid >= 16384
order by case when deptype = 'i' then 0
              when refclassid in ('pg_publication'::regclass, 'pg_opclass'::regclass, 'pg_opfamily'::regclass) then 1
              else 2 end
