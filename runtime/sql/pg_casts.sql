select oid, null, format_type(castsource, null), format_type(casttarget, null), null, null,
       case castmethod when 'i' then 'inout' when 'b' then 'binary' else castfunc::regprocedure::text end,
       case castcontext when 'a' then 'assignment' when 'i' then 'implicit' end
from pg_cast
where oid >= 16384
  and not exists (select from pg_depend d
                  where d.classid = 'pg_cast'::regclass and d.objid = pg_cast.oid and d.deptype = 'i')
