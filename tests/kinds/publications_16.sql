-- since 16
create subscription s16 connection 'host=nowhere' publication a with (connect = false, slot_name = 'x', streaming = parallel, origin = none, password_required = false, run_as_owner = true);
