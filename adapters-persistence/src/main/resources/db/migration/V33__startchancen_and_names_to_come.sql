-- A school that was in the list of those in Startchancen and is no longer in it: it has left, or was left out by mistake. Somebody has to look.
alter table school add startchancen_missing_since date;
comment on column school.startchancen_missing_since is
    'The day of the first edition of the list of schools in Startchancen without the school that takes part, of those since it was last in one; null where it is in the newest one';

update school set startchancen_missing_since = missed.since
from (
    select newest.key, (
        select min(edition.edition_on)
        from register_edition edition
        join register_import_entry entry on entry.import_id = edition.import_id and entry.kind = 'MISSING' and entry.key = newest.key
        where edition.register = 'STARTCHANCEN' and edition.edition_on > coalesce((
            select max(listed.edition_on)
            from register_edition listed
            where listed.register = 'STARTCHANCEN' and listed.import_id is not null and not exists (
                select from register_import_entry other
                where other.import_id = listed.import_id and other.kind = 'MISSING' and other.key = newest.key)), '-infinity')) as since
    from register_import_entry newest
    where newest.kind = 'MISSING' and newest.import_id = (
        select import_id from register_edition
        where register = 'STARTCHANCEN' and import_id is not null
        order by edition_on desc, imported_at desc
        limit 1)) as missed
where school.number = missed.key;

-- Names that are borne only later are found before all others: few begin after today.
create index organisation_name_later on organisation_name (valid_from) where valid_from is not null;
