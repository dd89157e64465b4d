select p.oid, null, p.pubname, null, p.pubowner, null,
       nullif(concat_ws(chr(10),
           case when p.puballtables then 'for all tables' end,
           (select string_agg('table ' || r.prrelid::regclass
                       {{15: || coalesce(' (' || (
                                 select string_agg(quote_ident(a.attname), ', ' order by k.at)
                                 from unnest(r.prattrs) with ordinality as k (number, at)
                                 join pg_attribute a on a.attrelid = r.prrelid and a.attnum = k.number) || ')', '')
                             || coalesce(' where ' || pg_get_expr(r.prqual, r.prrelid), '') ;; }},
                       chr(10) order by r.prrelid::regclass::text collate "C")
            from pg_publication_rel r where r.prpubid = p.oid),
           {{15: (select string_agg('tables in schema ' || quote_ident(n.nspname), chr(10)
                                    order by n.nspname collate "C")
                  from pg_publication_namespace s
                  join pg_namespace n on n.oid = s.pnnspid
                  where s.pnpubid = p.oid), ;; }}
           'publish = ' || case when not (p.pubinsert and p.pubupdate and p.pubdelete and p.pubtruncate)
               then quote_literal(concat_ws(', ', case when p.pubinsert then 'insert' end,
                                            case when p.pubupdate then 'update' end,
                                            case when p.pubdelete then 'delete' end,
                                            case when p.pubtruncate then 'truncate' end)) end,
           case when p.pubviaroot then 'publish_via_partition_root = true' end
           {{18:, case when p.pubgencols <> 'n' then 'publish_generated_columns = stored' end ;; }}), '')
from pg_publication p
where p.oid >= 16384
