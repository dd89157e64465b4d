select classoid, objoid, objsubid, provider, label from pg_seclabel
union all
select classoid, objoid, 0, provider, label from pg_shseclabel where classoid = 'pg_authid'::regclass
