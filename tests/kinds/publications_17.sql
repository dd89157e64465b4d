-- since 17
create subscription s17 connection 'host=nowhere' publication a with (connect = false, slot_name = 'x', failover = true);
