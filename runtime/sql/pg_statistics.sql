-- Extended statistics; kinds where they are not all.
select s.oid, s.stxnamespace, s.stxname, null, s.stxowner, null,
       s.stxrelid::regclass,
       {{14: pg_get_statisticsobjdef_columns(s.oid) ;;
         (select string_agg(quote_ident(a.attname), ', ' order by k.at)
          from unnest(s.stxkeys) with ordinality as k (number, at)
          join pg_attribute a on a.attrelid = s.stxrelid and a.attnum = k.number) }},
       case when not s.stxkind @> array['d', 'f', 'm']::"char"[]
           then nullif(concat_ws(', ', case when 'f' = any (s.stxkind) then 'dependencies' end,
                                 case when 'm' = any (s.stxkind) then 'mcv' end,
                                 case when 'd' = any (s.stxkind) then 'ndistinct' end), '') end,
       case when s.stxstattarget >= 0 then s.stxstattarget end
from pg_statistic_ext s
where s.oid >= 16384
