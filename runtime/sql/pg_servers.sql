select s.oid, null, s.srvname, null, s.srvowner, s.srvacl,
       quote_ident(w.fdwname), s.srvtype, s.srvversion,
       (select string_agg(quote_ident(option_name) || ' '
                              || case when option_name ~* '(pass|password|passwd|passphrase|secret|token|(^|_)key)$' then '''***'''
                                      else quote_literal(option_value) end,
                          ', ' order by option_name collate "C")
        from pg_options_to_table(s.srvoptions))
from pg_foreign_server s
join pg_foreign_data_wrapper w on w.oid = s.srvfdw
where s.oid >= 16384
