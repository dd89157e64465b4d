-- Ranges: what is not the default of the subtype.
select r.rngtypid, format_type(r.rngsubtype, null),
       case when r.rngcollation <> s.typcollation then r.rngcollation end, concat_ws(chr(10),
       'subtype_opclass = ' || case when not o.opcdefault
           then quote_ident(n.nspname) || '.' || quote_ident(o.opcname) end,
       'canonical = ' || nullif(r.rngcanonical::text, '-'),
       'subtype_diff = ' || nullif(r.rngsubdiff::text, '-')
       {{14:, 'multirange_type_name = ' || case when m.typname <> case when t.typname ~ 'range'
              then regexp_replace(t.typname, 'range', 'multirange') else t.typname || '_multirange' end
           then format_type(m.oid, null) end ;; }})
from pg_range r
join pg_type t on t.oid = r.rngtypid
join pg_type s on s.oid = r.rngsubtype
join pg_opclass o on o.oid = r.rngsubopc
join pg_namespace n on n.oid = o.opcnamespace
{{14: left join pg_type m on m.oid = r.rngmultitypid ;; }}
where r.rngtypid >= 16384
