-- The roles that Knotenpunkt needs on a PostgreSQL server, and its database. An administrator runs this once, with psql, and
-- gives the two roles that log in a password each (\password knotenpunkt_migrator, \password knotenpunkt_server).
-- On its own embedded PostgreSQL Knotenpunkt does the same.

-- owns all tables; nobody logs in as it
create role knotenpunkt_owner nologin nosuperuser nocreatedb nocreaterole nobypassrls;
-- for `knotenpunkt migrate`; works as the owner
create role knotenpunkt_migrator login nosuperuser nocreatedb nocreaterole nobypassrls in role knotenpunkt_owner;
alter role knotenpunkt_migrator set role to knotenpunkt_owner;
-- for `knotenpunkt serve`
create role knotenpunkt_server login nosuperuser nocreatedb nocreaterole nobypassrls;
-- many short statements at once: a second process for one of them, or machine code, costs more than it saves
alter role knotenpunkt_server set max_parallel_workers_per_gather = 0;
alter role knotenpunkt_server set jit = off;
-- what is asked for is in memory or on a disk without moving parts
alter role knotenpunkt_server set random_page_cost = 1.1;

create database knotenpunkt owner knotenpunkt_owner encoding 'UTF8' template template0;
revoke all on database knotenpunkt from public;
grant connect on database knotenpunkt to knotenpunkt_migrator, knotenpunkt_server;
