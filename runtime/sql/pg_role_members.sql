-- Memberships: role, member, its options where they are not the default.
select m.roleid, m.member, bool_or(m.admin_option),
       {{16: bool_or(m.inherit_option) is distinct from (select rolinherit from pg_roles where oid = m.member) ;;
         false}},
       {{16: not bool_or(m.set_option) ;; false}},
       {{16: bool_or(m.inherit_option) ;; true}}
from pg_auth_members m
where m.member >= 16384
group by m.roleid, m.member
