select seqrelid, seqtypid, seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle from pg_sequence
