-- The roles that somebody made, and the server's first one unless it is postgres. A password cannot be read back.
select r.oid, r.rolname,
       case when r.rolcanlogin then 'yes' end,
       case when r.rolsuper then 'yes' end,
       case when r.rolcreatedb then 'yes' end,
       case when r.rolcreaterole then 'yes' end,
       case when not r.rolinherit then 'yes' end,
       case when r.rolreplication then 'yes' end,
       case when r.rolbypassrls then 'yes' end,
       nullif(r.rolconnlimit, -1),
       r.rolvaliduntil,
       array_to_string(r.rolconfig, chr(31))
from pg_roles r
where r.oid >= 16384 or (r.oid = 10 and r.rolname <> 'postgres')
