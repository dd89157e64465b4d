select oid, null, amname, null, null, null,
       case amtype when 't' then 'table' else 'index' end, amhandler
from pg_am
where oid >= 16384
