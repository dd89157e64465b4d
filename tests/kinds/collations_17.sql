-- since 17
-- The server's own provider.
create collation own (provider = builtin, locale = 'C.UTF-8');
create collation own_c (provider = builtin, locale = 'C');
create table kept (a text collate own primary key, b text collate own_c);
