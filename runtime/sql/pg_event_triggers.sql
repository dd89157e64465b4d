select oid, null, evtname, null, evtowner, null,
       evtevent,
       (select string_agg(tag, ', ' order by at) from unnest(evttags) with ordinality as t (tag, at)),
       evtfoid::regproc || '()',
       case evtenabled when 'D' then 'disabled' when 'R' then 'replica' when 'A' then 'always' end
from pg_event_trigger
where oid >= 16384
