-- A school that only somebody has recorded and no edition has is missing, too: the report of the import says so, and so does the list.
comment on column school.missing_since is
    'The day of the first edition of the list of schools without the school, of those since it was last in one; null where it is in the newest one';

update school set missing_since = missed.since
from (
    select newest.key, (
        select min(edition.edition_on)
        from register_edition edition
        join register_import_entry entry on entry.import_id = edition.import_id and entry.kind = 'MISSING' and entry.key = newest.key
        where edition.register = 'SCHOOLS' and edition.edition_on > coalesce((
            select max(listed.edition_on)
            from register_edition listed
            where listed.register = 'SCHOOLS' and listed.import_id is not null and not exists (
                select from register_import_entry other
                where other.import_id = listed.import_id and other.kind = 'MISSING' and other.key = newest.key)), '-infinity')) as since
    from register_import_entry newest
    where newest.kind = 'MISSING' and newest.import_id = (
        select import_id from register_edition
        where register = 'SCHOOLS' and import_id is not null
        order by edition_on desc, imported_at desc
        limit 1)) as missed
where school.number = missed.key and school.missing_since is null;
