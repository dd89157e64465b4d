-- Comments. Those of extensions are read with them; schema public has a row always.
select classoid, objoid, objsubid, description
from pg_description
where objoid >= 16384 and classoid <> 'pg_extension'::regclass
union all
select 'pg_namespace'::regclass, n.oid, 0, coalesce(d.description, '')
from pg_namespace n
left join pg_description d on d.classoid = 'pg_namespace'::regclass and d.objoid = n.oid
where n.nspname = 'public' and n.oid < 16384
union all
select classoid, objoid, 0, description
from pg_shdescription
where classoid = 'pg_subscription'::regclass or (classoid = 'pg_authid'::regclass and objoid >= 16384)
