-- The function with its arguments as all others have them: parted by a comma and a blank.
select c.oid, null, format_type(c.castsource, null), format_type(c.casttarget, null), null, null,
       case c.castmethod
            when 'i' then 'inout'
            when 'b' then 'binary'
            else left(c.castfunc::regprocedure::text,
                      -2 - length(oidvectortypes(p.proargtypes)) + greatest(p.pronargs - 1, 0))
                 || '(' || oidvectortypes(p.proargtypes) || ')' end,
       case c.castcontext when 'a' then 'assignment' when 'i' then 'implicit' end
from pg_cast c
left join pg_proc p on p.oid = c.castfunc
where c.oid >= 16384
  and not exists (select from pg_depend d
                  where d.classid = 'pg_cast'::regclass and d.objid = c.oid and d.deptype = 'i')
