-- since 15
-- A view with the rights of who asks.
create table kept (id integer, owner text, primary key (id));
create view mine with (security_invoker = true, security_barrier = false) as select id from kept where owner = current_user;
create view mine_too with (security_invoker) as select id from mine with check option;
create view grouped_by_key as select k.id, k.owner, count(*) as n from kept k group by k.id;
create function of_key() returns table (a integer) begin atomic select k.id from kept k; end;
