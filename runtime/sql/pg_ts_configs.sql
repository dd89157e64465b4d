select c.oid, c.cfgnamespace, c.cfgname, null, c.cfgowner, null,
       concat_ws(chr(10),
           'parser = ' || quote_ident(n.nspname) || '.' || quote_ident(p.prsname),
           (select string_agg(l.line, chr(10) order by l.line collate "C")
            from (select t.alias || ' with '
                         || string_agg(quote_ident(dn.nspname) || '.' || quote_ident(d.dictname), ', '
                                       order by m.mapseqno) as line
                  from pg_ts_config_map m
                  join ts_token_type(c.cfgparser) t on t.tokid = m.maptokentype
                  join pg_ts_dict d on d.oid = m.mapdict
                  join pg_namespace dn on dn.oid = d.dictnamespace
                  where m.mapcfg = c.oid
                  group by t.alias) l))
from pg_ts_config c
join pg_ts_parser p on p.oid = c.cfgparser
join pg_namespace n on n.oid = p.prsnamespace
where c.oid >= 16384
