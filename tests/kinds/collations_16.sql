-- since 16
-- Rules of a collation.
create collation ruled (provider = icu, locale = 'und', rules = '&a < g');
create collation ruled_quoted (provider = icu, locale = 'und', rules = '&''-'' < ''#''', deterministic = false);
create table ordered (a text collate ruled);
