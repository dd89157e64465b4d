-- since 17
-- Event triggers at login.
create function at_login() returns event_trigger language plpgsql as 'begin end';
create event trigger login_one on login execute function at_login();
alter event trigger login_one disable;
create table things (a integer) ;
create event trigger reindexes on ddl_command_start when tag in ('REINDEX') execute function at_login();
