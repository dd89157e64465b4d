select oid, null, fdwname, null, fdwowner, fdwacl,
       nullif(fdwhandler, 0)::regproc, nullif(fdwvalidator, 0)::regproc,
       (select string_agg(quote_ident(option_name) || ' ' || quote_literal(option_value), ', '
                          order by option_name collate "C")
        from pg_options_to_table(fdwoptions))
from pg_foreign_data_wrapper
where oid >= 16384
