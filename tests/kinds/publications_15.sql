-- since 15
-- Publications of schemas, of columns and rows; options of subscriptions.
create schema depot;
create schema "Odd Schema";
create table a (id integer primary key, n integer, t text);
create table depot.b (id integer primary key, t text);
create publication of_schema for tables in schema depot, "Odd Schema";
create publication mixed for table a, tables in schema depot;
create publication columns for table a (id, t), depot.b (id);
create publication filtered for table a where (n > 3 and t <> 'x)'), depot.b (id, t) where (id between 1 and 3) with (publish = 'insert');
create subscription streaming connection 'host=nowhere' publication a with (connect = false, slot_name = 's', binary = true, streaming = true, two_phase = true, disable_on_error = true);
