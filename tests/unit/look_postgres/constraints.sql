-- since 15
create extension btree_gist;
create table parent (a int, b int, primary key (a) include (b) with (fillfactor = 80), unique nulls not distinct (b), unique (a, b));
alter table parent cluster on parent_pkey, replica identity using index parent_pkey;
comment on constraint parent_pkey on parent is 'the key';
comment on index parent_pkey is 'its index';
create table t (
    a int, b int, during tstzrange,
    foreign key (a) references parent on update cascade on delete restrict deferrable initially deferred,
    constraint pair foreign key (a, b) references parent (a, b) on delete set null (b),
    constraint whole foreign key (a, b) references parent (a, b) match full,
    check (a > 0 and (b is null or b < 5)),
    constraint mine check (b > 0) no inherit,
    exclude using gist (a with =, during with &&) where (a > 0)
);
alter table t add constraint later check (a < 1000) not valid, add constraint fk_later foreign key (b) references parent (b) not valid;
create domain d as int constraint positive check (value > 0);
alter domain d add constraint small check (value < 9) not valid;
comment on constraint positive on domain d is 'p';
