-- Extended statistics.
create schema counts;
create table wide (a integer, b integer, c text, "Odd Column" date, d jsonb);
create statistics wide_all on a, b from wide;
create statistics wide_ndistinct (ndistinct) on b, a, c from wide;
create statistics wide_dependencies (dependencies) on a, "Odd Column" from wide;
create statistics wide_mcv (mcv) on a, c from wide;
create statistics wide_two (ndistinct, mcv) on c, b from wide;
create statistics counts."Odd Statistics" (dependencies, ndistinct) on a, b, c from wide;
alter statistics wide_mcv set statistics 500;
alter statistics wide_two set statistics 0;
create table parted (a integer, b integer) partition by range (a);
create statistics parted_one on a, b from parted;
create materialized view seen as select a, b from wide;
create statistics seen_one on a, b from seen;
comment on statistics wide_all is 's';
