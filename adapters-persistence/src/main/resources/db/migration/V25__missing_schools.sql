-- A school that was in the list of schools and is no longer in it: closed, or left out by mistake. Somebody has to look.
alter table school add missing_since date;
comment on column school.missing_since is
    'The day of the first edition of the list of schools without the school, of those since it was last in one; null where it is in the newest one, or never was in any';

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
where school.number = missed.key and exists (
    select from school_fact fact
    where fact.organisation_id = school.organisation_id and fact.source_title like 'Schuldaten NRW, %');

create index school_missing on school (town_id) where missing_since is not null;
