select oid, collnamespace, collname, null, collowner, null,
       concat_ws(chr(10),
           'provider = ' || case collprovider when 'c' then 'libc' when 'i' then 'icu' when 'b' then 'builtin' end,
           {{17: 'locale = ' || quote_literal(colllocale), ;; 15: 'locale = ' || quote_literal(colliculocale), ;;
             case when collprovider = 'i' then 'locale = ' || quote_literal(collcollate) end, }}
           case when collprovider <> 'i' and collcollate = collctype then 'locale = ' || quote_literal(collcollate) end,
           case when collprovider <> 'i' and collcollate <> collctype
               then concat('lc_collate = ', quote_literal(collcollate), chr(10),
                           'lc_ctype = ', quote_literal(collctype)) end,
           {{16: 'rules = ' || quote_literal(collicurules), ;; }}
           case when not collisdeterministic then 'deterministic = false' end)
from pg_collation
where oid >= 16384
