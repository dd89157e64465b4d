-- Subscriptions of this database. The connection is told to those only who may read it, without its secrets.
select oid, null, subname, null, subowner, null,
       concat_ws(chr(10),
           'connection = ' || quote_literal(regexp_replace(regexp_replace(
               {{connections: subconninfo ;; null::text}},
               '(pass\w*|sslpassword)\s*=\s*(''([^'']|\\.)*''|\S+)', '\1=***', 'gi'),
               '(://[^:/@]*):[^@]*@', '\1:***@')),
           'publication = ' || (select string_agg(quote_ident(p.name), ', ' order by p.at)
                                from unnest(subpublications) with ordinality as p (name, at)),
           case when not subenabled then 'enabled = false' end,
           'slot_name = ' || case when subslotname is null then 'NONE' when subslotname <> subname
                                  then quote_literal(subslotname) end,
           {{14: case when subbinary then 'binary = true' end, ;; }}
           {{16: 'streaming = ' || case substream when 't' then 'on' when 'p' then {{18: null ;; 'parallel'}}
                                                  when 'f' then {{18: 'off' ;; null}} end, ;;
             14: case when substream then 'streaming = on' end, ;; }}
           {{15: case when subtwophasestate <> 'd' then 'two_phase = on' end,
                 case when subdisableonerr then 'disable_on_error = true' end, ;; }}
           {{16: case when not subpasswordrequired then 'password_required = false' end,
                 case when subrunasowner then 'run_as_owner = true' end,
                 'origin = ' || nullif(suborigin, 'any'), ;; }}
           {{17: case when subfailover then 'failover = true' end, ;; }}
           'synchronous_commit = ' || quote_literal(nullif(subsynccommit, 'off')))
from pg_subscription
where subdbid = (select oid from pg_database where datname = current_database())
