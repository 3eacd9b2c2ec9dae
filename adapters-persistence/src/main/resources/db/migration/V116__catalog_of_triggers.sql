-- Triggers and functions hold what must always hold, too; and a foreign key holds nothing while its own triggers are switched off.
create or replace view knotenpunkt_catalog as
    with relation as (
        select oid, relname::text as name, relrowsecurity and relforcerowsecurity as hides
        from pg_catalog.pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'flyway_schema_history')
    select 'constraint' as kind, relation.name as relation, conname::text as name,
        pg_get_constraintdef(c.oid)
            || case when exists (
                select from pg_catalog.pg_trigger t where t.tgconstraint = c.oid and t.tgenabled <> 'O') then ' disabled' else '' end
            as definition
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
    where hides
    union all
    select 'trigger', relation.name, tgname::text, pg_get_triggerdef(t.oid) || ' ' || tgenabled::text
    from pg_catalog.pg_trigger t join relation on relation.oid = t.tgrelid
    where not tgisinternal
    union all
    -- Where a function looks for names is left out: that follows from who has made it.
    select 'function', '', proname || '(' || pg_get_function_identity_arguments(f.oid) || ')',
        concat_ws(' ', prokind, pg_get_function_result(f.oid), lanname, provolatile, proparallel, proisstrict, prosecdef,
            coalesce(pg_get_function_sqlbody(f.oid), prosrc))
    from pg_catalog.pg_proc f join pg_catalog.pg_language l on l.oid = f.prolang
    where pronamespace = 'public'::regnamespace and not exists (
        select from pg_catalog.pg_depend d
        where d.classid = 'pg_catalog.pg_proc'::regclass and d.objid = f.oid and d.deptype = 'e');
