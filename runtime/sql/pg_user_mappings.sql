-- The view shows options to those only who may see them; what is secret is left out for all.
select umid, srvid, case when umuser = 0 then 'public' else usename end, null, null, null,
       (select string_agg(quote_ident(option_name) || ' '
                              || case when option_name ~* '(pass|password|passwd|passphrase|secret|token|(^|_)key)$' then '''***'''
                                      else quote_literal(option_value) end,
                          ', ' order by option_name collate "C")
        from pg_options_to_table(umoptions))
from pg_user_mappings
where umid >= 16384
