-- Code of roles that are not trusted, which a command that writes would run with the rights of its user. $1: roles that are
-- trusted, separated by commas; $2: the tables that rows are written into, a line each; $3: 't' to find every function.
-- The owner of the database is trusted by whoever is no superuser. Runs with an empty search path.
with roles as (
    select r.oid from pg_roles r
    where r.rolsuper or r.rolname = current_user or r.rolname = session_user
       or r.rolname::text = any (regexp_split_to_array($1::text, '\s*,\s*'))
       or (r.oid = (select d.datdba from pg_database d where d.datname = current_database())
           and not (select u.rolsuper from pg_roles u where u.rolname = current_user))
), functions as (
    select p.oid, p.proname, p.pronamespace, p.proargtypes, p.proowner
    from pg_proc p
    where p.oid >= 16384 and p.proowner not in (select r.oid from roles r)
), tables as (
    select c.oid, c.relowner
    from regexp_split_to_table($2::text, '\n') t (name)
    join pg_class c on c.oid = to_regclass(t.name)
    where t.name <> ''
), parts (tab, class, oid, what) as (
    select t.oid, 'pg_trigger'::regclass, g.oid, 'trigger ' || quote_ident(g.tgname)
    from tables t join pg_trigger g on g.tgrelid = t.oid where not g.tgisinternal
    union all
    select t.oid, 'pg_rewrite'::regclass, r.oid, 'rule ' || quote_ident(r.rulename)
    from tables t join pg_rewrite r on r.ev_class = t.oid
    union all
    select t.oid, 'pg_attrdef'::regclass, d.oid, 'a column default'
    from tables t join pg_attrdef d on d.adrelid = t.oid
    union all
    select t.oid, 'pg_constraint'::regclass, k.oid, 'constraint ' || quote_ident(k.conname)
    from tables t join pg_constraint k on k.conrelid = t.oid
    union all
    select t.oid, 'pg_constraint'::regclass, k.oid, 'constraint ' || quote_ident(k.conname)
    from tables t
    join pg_attribute a on a.attrelid = t.oid and a.attnum > 0
    join pg_constraint k on k.contypid = a.atttypid
    union all
    select t.oid, 'pg_class'::regclass, i.indexrelid, 'an index'
    from tables t join pg_index i on i.indrelid = t.oid
    union all
    select t.oid, 'pg_policy'::regclass, p.oid, 'policy ' || quote_ident(p.polname)
    from tables t join pg_policy p on p.polrelid = t.oid
)
select 'function ' || f.oid::regprocedure || ' has the name of a built-in one and belongs to role '
           || quote_ident(pg_get_userbyid(f.proowner))
from functions f
where f.pronamespace = 'public'::regnamespace
  and exists (select from pg_proc b where b.pronamespace = 'pg_catalog'::regnamespace and b.proname = f.proname)
  and not exists (select from unnest(f.proargtypes) a (oid) where a.oid >= 16384)
union all
select 'operator ' || o.oid::regoperator || ' has the name of a built-in one and belongs to role '
           || quote_ident(pg_get_userbyid(o.oprowner))
from pg_operator o
where o.oid >= 16384 and o.oprnamespace = 'public'::regnamespace and o.oprleft < 16384 and o.oprright < 16384
  and o.oprowner not in (select r.oid from roles r)
  and exists (select from pg_operator b where b.oprnamespace = 'pg_catalog'::regnamespace and b.oprname = o.oprname)
union all
select p.what || ' of table ' || p.tab::regclass || ' calls function ' || f.oid::regprocedure
           || ', which belongs to role ' || quote_ident(pg_get_userbyid(f.proowner))
from parts p
join pg_depend d on d.classid = p.class and d.objid = p.oid
left join pg_operator o on d.refclassid = 'pg_operator'::regclass and o.oid = d.refobjid
join functions f on f.oid = case when d.refclassid = 'pg_proc'::regclass then d.refobjid else o.oprcode end
union all
select 'a rule, default or check of table ' || t.oid::regclass || ' belongs to role '
           || quote_ident(pg_get_userbyid(t.relowner))
from tables t
where t.relowner not in (select r.oid from roles r)
  and (exists (select from pg_rewrite w where w.ev_class = t.oid)
       or exists (select from pg_attrdef d where d.adrelid = t.oid
                  and pg_get_expr(d.adbin, d.adrelid)
                      ~ '_to_xml|ts_stat|ts_rewrite|lo_import|lo_export|pg_read_|pg_ls_|pg_stat_file|set_config|pg_terminate|pg_reload')
       or exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'c'
                  and pg_get_constraintdef(k.oid)
                      ~ '_to_xml|ts_stat|ts_rewrite|lo_import|lo_export|pg_read_|pg_ls_|pg_stat_file|set_config|pg_terminate|pg_reload'))
union all
select 'function ' || f.oid::regprocedure || ' belongs to role '
           || quote_ident(pg_get_userbyid(f.proowner))
from functions f
where $3::text = 't' and (select u.rolsuper from pg_roles u where u.rolname = current_user)
limit 1
