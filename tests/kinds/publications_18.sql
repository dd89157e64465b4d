-- since 18
create table t (a integer primary key, b integer generated always as (a * 2) stored, c integer generated always as (a * 3) virtual);
create publication with_generated for table t with (publish_generated_columns = stored);
create publication with_none for table t (a) with (publish = 'insert');
create subscription s18 connection 'host=nowhere' publication a with (connect = false, slot_name = 'x', streaming = off);
