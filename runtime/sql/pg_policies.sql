select p.oid, p.polrelid, p.polname, null, null, null,
       case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' end,
       case when not p.polpermissive then 'yes' end,
       case when p.polroles <> '{0}' then
           (select string_agg(case when m.role = 0 then 'public' else quote_ident(r.rolname) end, ', '
                              order by coalesce(r.rolname, 'public') collate "C")
            from unnest(p.polroles) as m (role) left join pg_roles r on r.oid = m.role) end,
       pg_get_expr(p.polqual, p.polrelid),
       pg_get_expr(p.polwithcheck, p.polrelid)
from pg_policy p
