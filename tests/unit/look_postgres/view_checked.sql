-- until 15
create table t (id int primary key, n int);
create view v with (security_barrier) as select id from t where n > 3 with local check option;
create view w as select id from v with cascaded check option;
