-- Triggers of users, not those of foreign keys. Those that a partition has from its parent only where they are
-- enabled otherwise.
select t.oid, t.tgrelid, t.tgname, t.tgtype, t.tgfoid, t.tgfoid::regproc, t.tgnargs,
       encode(t.tgargs, 'escape'), t.tgattr,
       nullif(t.tgenabled, 'O'), t.tgconstraint <> 0, t.tgdeferrable, t.tginitdeferred, nullif(t.tgconstrrelid, 0),
       t.tgoldtable, t.tgnewtable, t.tgparentid <> 0,
       case when t.tgqual is not null then pg_get_triggerdef(t.oid) end
from pg_trigger t
where t.oid >= 16384 and t.tgconstrindid = 0
  and case when t.tgparentid = 0 then not t.tgisinternal
           else t.tgenabled <> (select p.tgenabled from pg_trigger p where p.oid = t.tgparentid) end
