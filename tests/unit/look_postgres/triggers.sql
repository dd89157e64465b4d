create table t (id int primary key, "order" text, n int);
create table u (id int primary key);
create view v as select t.id from t join u using (id);
create function f() returns trigger language plpgsql as 'begin return new; end';
create function ev() returns event_trigger language plpgsql as 'begin end';
create trigger one before insert or update of n, "order" on t for each row
    when (new.n > 3 and new."order" <> ' WHEN (') execute function f('a', 'it''s', E'ba\\ck', 'é', '');
create trigger two after update on t referencing old table as o new table as "N" for each statement execute function f();
create trigger three after truncate or delete on t execute function f();
create constraint trigger four after insert on t from u deferrable initially deferred for each row execute function f();
create trigger five instead of insert on v for each row execute function f();
alter table t disable trigger three;
alter table t enable always trigger two;
comment on trigger one on t is 'c';
create event trigger et on ddl_command_start when tag in ('DROP TABLE', 'CREATE TABLE') execute function ev();
alter event trigger et disable;
