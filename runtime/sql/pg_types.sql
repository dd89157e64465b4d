-- Types on their own: enums, domains, ranges, base and shell types; of composite types the privileges.
-- Arrays and the row types of tables come with what they are of.
select t.oid, t.typnamespace, t.typname, t.typtype, t.typowner, t.typacl, nullif(t.typrelid, 0),
       t.typisdefined, t.typbasetype,
       case when t.typtype = 'd' then format_type(t.typbasetype, t.typtypmod) end,
       t.typnotnull,
       case when t.typtype = 'd' and t.typdefaultbin is not null then pg_get_expr(t.typdefaultbin, 0) end,
       case when t.typtype = 'd' and t.typcollation <> b.typcollation then t.typcollation end,
       case when t.typtype = 'b' then concat_ws(chr(10),
           'input = ' || t.typinput,
           'output = ' || t.typoutput,
           'receive = ' || nullif(t.typreceive::text, '-'),
           'send = ' || nullif(t.typsend::text, '-'),
           'typmod_in = ' || nullif(t.typmodin::text, '-'),
           'typmod_out = ' || nullif(t.typmodout::text, '-'),
           'analyze = ' || nullif(t.typanalyze::text, '-'),
           {{14: 'subscript = ' || nullif(nullif(t.typsubscript::text, '-'), 'array_subscript_handler'), ;; }}
           'internallength = ' || case when t.typlen = -1 then 'variable' else t.typlen::text end,
           case when t.typbyval then 'passedbyvalue' end,
           'alignment = ' || case t.typalign when 'c' then 'char' when 's' then 'int2' when 'd' then 'double' end,
           'storage = ' || case t.typstorage when 'e' then 'external' when 'x' then 'extended' when 'm' then 'main' end,
           'category = ' || quote_literal(nullif(t.typcategory::text, 'U')),
           case when t.typispreferred then 'preferred = true' end,
           'default = ' || quote_literal(t.typdefault),
           'element = ' || case when t.typelem <> 0 then format_type(t.typelem, null) end,
           'delimiter = ' || quote_literal(nullif(t.typdelim::text, ',')),
           case when t.typcollation <> 0 then 'collatable = true' end) end
from pg_type t
left join pg_type b on b.oid = t.typbasetype
where t.oid >= 16384 and t.typtype in ('e', 'd', 'r', 'b', 'p', 'c') and t.typinput <> 'array_in'::regproc
  and (t.typtype <> 'c' or t.typacl is not null)
