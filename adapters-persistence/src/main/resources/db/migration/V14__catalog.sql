-- What the database is made of, as far as it has to hold what must always hold: the build notes what is here when all migrations
-- have been taken, and `knotenpunkt check` whether it is still there.
create view knotenpunkt_catalog as
    with relation as (
        select oid, relname::text as name, relrowsecurity and relforcerowsecurity as hides
        from pg_catalog.pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'flyway_schema_history')
    select 'constraint' as kind, relation.name as relation, conname::text as name, pg_get_constraintdef(c.oid) as definition
    from pg_catalog.pg_constraint c join relation on relation.oid = c.conrelid
    where contype in ('p', 'u', 'f', 'c', 'x')
    union all
    select 'index', relation.name, i.relname::text, pg_get_indexdef(i.oid)
    from pg_catalog.pg_index x join relation on relation.oid = x.indrelid join pg_catalog.pg_class i on i.oid = x.indexrelid
    where x.indisvalid and not exists (select from pg_catalog.pg_constraint c where c.conindid = x.indexrelid)
    union all
    select 'column', relation.name, attname::text,
        format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end
    from pg_catalog.pg_attribute a join relation on relation.oid = a.attrelid
    where attnum > 0 and not attisdropped
    union all
    select 'policy', relation.name, polname::text,
        concat_ws(' ', polcmd, polpermissive, pg_get_expr(polqual, polrelid), '/', pg_get_expr(polwithcheck, polrelid))
    from pg_catalog.pg_policy p join relation on relation.oid = p.polrelid
    union all
    select 'row-level security', relation.name, '', 'forced'
    from relation
    where hides;
