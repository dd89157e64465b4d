select t.ftrelid, quote_ident(s.srvname),
       (select string_agg(quote_ident(option_name) || ' ' || quote_literal(option_value), ', '
                          order by option_name collate "C")
        from pg_options_to_table(t.ftoptions))
from pg_foreign_table t
join pg_foreign_server s on s.oid = t.ftserver
