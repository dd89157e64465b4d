-- What must exist before what. First what tells of internal things what they are part of (a view's rule, the array of a
-- type, a member of an operator class or publication), so that they are known when their own needs come. Left out is
-- what goes without saying: TOAST tables, row types, identity sequences, triggers of foreign keys, defaults as parts of
-- their columns, and that an index or constraint needs columns of its table.
select classid, objid, objsubid, refclassid, refobjid, refobjsubid, deptype
from pg_depend
where deptype in ('n', 'a', 'i', 'P') and objid >= 16384 and refobjid >= 16384
  and not (deptype = 'i' and refclassid = 'pg_class'::regclass
           and classid in ('pg_class'::regclass, 'pg_type'::regclass))
  and not (deptype = 'i' and classid = 'pg_trigger'::regclass)
  and not (deptype = 'a' and classid = 'pg_attrdef'::regclass)
  and not (deptype = 'a' and classid in ('pg_class'::regclass, 'pg_constraint'::regclass)
           and refclassid = 'pg_class'::regclass and refobjsubid > 0)
order by case when deptype = 'i' then 0
              when refclassid in ('pg_publication'::regclass, 'pg_opclass'::regclass, 'pg_opfamily'::regclass) then 1
              else 2 end
