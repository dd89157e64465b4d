-- Inheritance and partitions, of tables and of indexes.
select inhrelid, inhparent from pg_inherits where inhrelid >= 16384 order by inhrelid, inhseqno
