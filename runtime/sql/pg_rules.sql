-- Rules other than those that make a view.
select oid, ev_class, rulename,
       case ev_type when '1' then 'select' when '2' then 'update' when '3' then 'insert' else 'delete' end,
       is_instead, nullif(ev_enabled, 'O'), pg_get_ruledef(oid)
from pg_rewrite
where oid >= 16384 and rulename <> '_RETURN'
