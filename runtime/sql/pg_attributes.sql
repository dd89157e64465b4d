-- The columns of all relations: first what each has, then what only some have. Of indexes only the latter. The server
-- keeps a version of the column among its options, which is nobody's wish.
select attrelid, attnum, attname, atttypid, atttypmod, attcollation, attnotnull, attstorage,
       nullif(attinhcount > 0 and not attislocal, false),
       nullif(attidentity, ''), nullif(attgenerated, ''), {{14: nullif(attcompression, '') ;; null}},
       case when attstattarget >= 0 then attstattarget end,
       case when attoptions[1] not like 'pg\_attver=%' or attoptions[2] is not null
           then array_to_string(array(select o from unnest(attoptions) o where o not like 'pg\_attver=%'), chr(31)) end,
       case when attfdwoptions is not null
           then (select string_agg(quote_ident(option_name) || ' ' || quote_literal(option_value), ', '
                                   order by option_name collate "C")
                 from pg_options_to_table(attfdwoptions)) end,
       attacl
from pg_attribute
where attrelid >= 16384 and attnum > 0 and not attisdropped
  and (attrelid in (select oid from pg_class where relkind in ('r', 'p', 'f', 'v', 'm', 'c'))
       or attstattarget >= 0 or attoptions is not null)
