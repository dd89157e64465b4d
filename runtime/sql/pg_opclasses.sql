-- Operator classes with the members that are their own. A support function's types are told where they are not the
-- class's.
select c.oid, c.opcnamespace, c.opcname, quote_ident(a.amname), c.opcowner, null,
       concat_ws(chr(10),
           case when c.opcdefault then 'default' end,
           'for type ' || format_type(c.opcintype, null),
           'family ' || quote_ident(fn.nspname) || '.' || quote_ident(f.opfname),
           (select string_agg('operator ' || o.amopstrategy || ' ' || o.amopopr::regoperator
                                  || coalesce(' for order by ' || quote_ident(sn.nspname) || '.'
                                                  || quote_ident(sf.opfname), ''),
                              chr(10) order by o.amopstrategy, o.amopopr::regoperator::text collate "C")
            from pg_amop o
            join pg_depend d on d.classid = 'pg_amop'::regclass and d.objid = o.oid
                and d.refclassid = 'pg_opclass'::regclass and d.refobjid = c.oid
            left join pg_opfamily sf on sf.oid = o.amopsortfamily
            left join pg_namespace sn on sn.oid = sf.opfnamespace
            where o.amopfamily = c.opcfamily),
           (select string_agg('function ' || p.amprocnum || ' '
                                  || case when p.amproclefttype = c.opcintype and p.amprocrighttype = c.opcintype
                                               and r.proargtypes[0] = c.opcintype then ''
                                          else '(' || format_type(p.amproclefttype, null) || ', '
                                               || format_type(p.amprocrighttype, null) || ') ' end
                                  || p.amproc::regprocedure,
                              chr(10) order by p.amprocnum, p.amproc::regprocedure::text collate "C")
            from pg_amproc p
            join pg_proc r on r.oid = p.amproc
            join pg_depend d on d.classid = 'pg_amproc'::regclass and d.objid = p.oid
                and d.refclassid = 'pg_opclass'::regclass and d.refobjid = c.oid
            where p.amprocfamily = c.opcfamily),
           'storage ' || case when c.opckeytype <> 0 then format_type(c.opckeytype, null) end)
from pg_opclass c
join pg_am a on a.oid = c.opcmethod
join pg_opfamily f on f.oid = c.opcfamily
join pg_namespace fn on fn.oid = f.opfnamespace
where c.oid >= 16384
  and not exists (select from pg_depend d
                  where d.classid = 'pg_opclass'::regclass and d.objid = c.oid and d.deptype = 'e')
