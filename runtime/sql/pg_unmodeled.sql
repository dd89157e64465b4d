-- Objects of kinds that no other query reads, and what this user has no right to read. The catalogs that have dependents
-- are found by hopping along an index from one to the next.
with recursive classes (class) as (
    select min(classid) from pg_depend
    union all
    select (select min(d.classid) from pg_depend d where d.classid > c.class) from classes c where c.class is not null
), others as materialized (
    select distinct d.classid, d.objid
    from classes c
    join pg_depend d on d.classid = c.class and d.objid >= 16384 and d.deptype <> 'e'
    where c.class not in (
        'pg_class'::regclass, 'pg_type'::regclass, 'pg_proc'::regclass, 'pg_attrdef'::regclass,
        'pg_constraint'::regclass, 'pg_trigger'::regclass, 'pg_rewrite'::regclass, 'pg_policy'::regclass,
        'pg_namespace'::regclass, 'pg_extension'::regclass, 'pg_operator'::regclass, 'pg_opclass'::regclass,
        'pg_opfamily'::regclass, 'pg_amop'::regclass, 'pg_amproc'::regclass, 'pg_am'::regclass,
        'pg_cast'::regclass, 'pg_collation'::regclass, 'pg_conversion'::regclass, 'pg_language'::regclass,
        'pg_ts_config'::regclass, 'pg_ts_dict'::regclass, 'pg_ts_parser'::regclass, 'pg_ts_template'::regclass,
        'pg_foreign_data_wrapper'::regclass, 'pg_foreign_server'::regclass, 'pg_user_mapping'::regclass,
        'pg_event_trigger'::regclass, 'pg_publication'::regclass, 'pg_publication_rel'::regclass,
        {{15: 'pg_publication_namespace'::regclass, ;; }} 'pg_statistic_ext'::regclass, 'pg_transform'::regclass,
        'pg_default_acl'::regclass)
)
select pg_describe_object(classid, objid, 0) from others
union all
select 'large objects ' || count(*) from pg_largeobject_metadata having count(*) > 0
{{connections: ;;
union all
select 'connection of subscription ' || quote_ident(subname) || ', which ' || current_user || ' may not read'
from pg_subscription
where subdbid = (select oid from pg_database where datname = current_database())}}
union all
select 'options of user mapping for ' || quote_ident(m.usename) || ' on server ' || quote_ident(m.srvname) || ', which '
       || current_user || ' may not read'
from pg_user_mappings m
join pg_foreign_server s on s.oid = m.srvid
where m.umoptions is null and not (select rolsuper from pg_roles where rolname = current_user)
  and not case when m.umuser = 0 then pg_has_role(s.srvowner, 'usage')
               else m.usename = current_user
                    and (pg_has_role(s.srvowner, 'usage') or has_server_privilege(s.oid, 'usage')) end
