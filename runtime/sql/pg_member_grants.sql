-- Privileges on what extensions made, where somebody has others than the extension gave: who, on what, which now (of those
-- the grantable ones) and which then. Of a column they are "select (a, b)".
with whole as materialized (
    select d.refobjid as extension, d.classid, d.objid,
           case when p.oid is not null then 'f' when c.relkind = 'S' then 's' when c.oid is not null then 'r'
                when t.oid is not null then 'T' when n.oid is not null then 'n' when l.oid is not null then 'l'
                when w.oid is not null then 'F' else 'S' end::"char" as kind,
           coalesce(case p.prokind when 'p' then 'procedure ' else 'function ' end
                    || p.pronamespace::regnamespace || '.' || quote_ident(p.proname) || '(' || oidvectortypes(p.proargtypes)
                    || ')',
                    case c.relkind when 'S' then 'sequence ' else 'table ' end
                    || c.relnamespace::regnamespace || '.' || quote_ident(c.relname),
                    'type ' || t.typnamespace::regnamespace || '.' || quote_ident(t.typname), 'schema ' || quote_ident(n.nspname),
                    'language ' || quote_ident(l.lanname), 'foreign data wrapper ' || quote_ident(w.fdwname),
                    'foreign server ' || quote_ident(s.srvname)) as signature,
           coalesce(proowner, relowner, typowner, nspowner, lanowner, fdwowner, srvowner) as owner,
           coalesce(proacl, relacl, typacl, nspacl, lanacl, fdwacl, srvacl) as acl
    from pg_depend d
    left join pg_proc p on d.classid = 'pg_proc'::regclass and p.oid = d.objid
    left join pg_class c on d.classid = 'pg_class'::regclass and c.oid = d.objid
    left join pg_type t on d.classid = 'pg_type'::regclass and t.oid = d.objid
    left join pg_namespace n on d.classid = 'pg_namespace'::regclass and n.oid = d.objid
    left join pg_language l on d.classid = 'pg_language'::regclass and l.oid = d.objid
    left join pg_foreign_data_wrapper w on d.classid = 'pg_foreign_data_wrapper'::regclass and w.oid = d.objid
    left join pg_foreign_server s on d.classid = 'pg_foreign_server'::regclass and s.oid = d.objid
    where d.refclassid = 'pg_extension'::regclass and d.deptype = 'e' and d.objid >= 16384
), held (extension, classid, objid, number, name, kind, signature, owner, acl) as (
    select extension, classid, objid, 0, null, kind, signature, owner, acl from whole where owner is not null
    union all
    select extension, classid, objid, attnum, attname, 'c', signature, owner, attacl
    from whole join pg_attribute on classid = 'pg_class'::regclass and attrelid = objid and attnum > 0
    where kind = 'r' and not attisdropped
), items as (
    select h.extension, h.signature, h.name, v.side, e.grantee, lower(e.privilege_type) as word,
           case when v.side = 'now' then e.at end as at
    from held h
    left join pg_init_privs i on i.classoid = h.classid and i.objoid = h.objid and i.objsubid = h.number
    cross join lateral (values ('now', h.acl), ('option', h.acl), ('then', i.initprivs)) v (side, acl)
    cross join lateral aclexplode(coalesce(v.acl, acldefault(h.kind, h.owner)))
               with ordinality e (grantor, grantee, privilege_type, is_grantable, at)
    where h.acl is distinct from i.initprivs and (v.side <> 'option' or e.is_grantable)
), words as (
    select extension, signature, grantee, side, min(at) as at,
           word || coalesce(' (' || string_agg(quote_ident(name), ', ' order by name collate "C") || ')', '') as word
    from items
    group by extension, signature, grantee, side, word, name is null
), lists as (
    select extension, signature, grantee, min(at) as at,
           coalesce(string_agg(word, ', ' order by word collate "C") filter (where side = 'now'), 'none') as held,
           string_agg(word, ', ' order by word collate "C") filter (where side = 'option') as options,
           coalesce(string_agg(word, ', ' order by word collate "C") filter (where side = 'then'), 'none') as given
    from words
    group by extension, signature, grantee
)
select extension, signature, case grantee when 0 then 'public' else pg_get_userbyid(grantee) end, held, options, given
from lists
where held <> given or options is not null
order by signature collate "C", at, grantee
