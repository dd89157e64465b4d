-- Operator families with the members that no class of theirs owns.
select f.oid, f.opfnamespace, f.opfname, quote_ident(a.amname), f.opfowner, null,
       nullif(concat_ws(chr(10),
           (select string_agg('operator ' || o.amopstrategy || ' ' || o.amopopr::regoperator
                                  || coalesce(' for order by ' || quote_ident(sn.nspname) || '.'
                                                  || quote_ident(sf.opfname), ''),
                              chr(10) order by o.amopstrategy, o.amopopr::regoperator::text collate "C")
            from pg_amop o
            join pg_depend d on d.classid = 'pg_amop'::regclass and d.objid = o.oid
                and d.refclassid = 'pg_opfamily'::regclass and d.refobjid = f.oid
            left join pg_opfamily sf on sf.oid = o.amopsortfamily
            left join pg_namespace sn on sn.oid = sf.opfnamespace
            where o.amopfamily = f.oid),
           (select string_agg('function ' || p.amprocnum || ' (' || format_type(p.amproclefttype, null) || ', '
                                  || format_type(p.amprocrighttype, null) || ') ' || p.amproc::regprocedure,
                              chr(10) order by p.amprocnum, p.amproc::regprocedure::text collate "C")
            from pg_amproc p
            join pg_depend d on d.classid = 'pg_amproc'::regclass and d.objid = p.oid
                and d.refclassid = 'pg_opfamily'::regclass and d.refobjid = f.oid
            where p.amprocfamily = f.oid)), '')
from pg_opfamily f
join pg_am a on a.oid = f.opfmethod
where f.oid >= 16384
  and not exists (select from pg_depend d
                  where d.classid = 'pg_opfamily'::regclass and d.objid = f.oid and d.deptype = 'e')
