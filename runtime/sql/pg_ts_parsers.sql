select oid, prsnamespace, prsname, null, null, null,
       concat_ws(chr(10), 'start = ' || prsstart, 'gettoken = ' || prstoken, 'end = ' || prsend,
                 'headline = ' || nullif(prsheadline::text, '-'), 'lextypes = ' || prslextype)
from pg_ts_parser
where oid >= 16384
