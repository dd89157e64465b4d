-- since 18
create table up (x int primary key);
create table t (
    a int,
    b int generated always as (a * 2) virtual,
    c int constraint named not null,
    d int not null,
    e int not null no inherit,
    constraint ne check (a > 0) not enforced,
    constraint nefk foreign key (a) references up not enforced
);
create table times (id int4range, valid daterange, primary key (id, valid without overlaps));
create table uses (id int4range, v daterange, foreign key (id, period v) references times (id, period valid));
create publication pub for table t with (publish_generated_columns = stored);
create table below () inherits (t);
create domain d as int not null;
