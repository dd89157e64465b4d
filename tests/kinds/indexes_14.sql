-- since 14
-- Classes with parameters that came with PostgreSQL 14.
create table measure (a integer, b timestamptz, c inet);
create index on measure using brin (a int4_minmax_multi_ops (values_per_range = 16), b timestamptz_bloom_ops (n_distinct_per_range = -0.2, false_positive_rate = 0.05));
create index measure_bloom on measure using brin (c inet_bloom_ops);
