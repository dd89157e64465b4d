select oid, null, lanname, null, lanowner, lanacl,
       nullif(lanplcallfoid, 0)::regproc, nullif(laninline, 0)::regproc, nullif(lanvalidator, 0)::regproc,
       case when lanpltrusted then 'yes' end
from pg_language
where oid >= 16384 and lanispl
