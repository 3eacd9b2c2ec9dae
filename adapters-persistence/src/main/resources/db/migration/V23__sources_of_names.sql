-- Who says how an organisation is called, where it is found and which key it bears: a register, or nobody whom we know. The next edition
-- of a register says so of all that it says.
alter table organisation_name
    add column source_title text check (length(source_title) between 1 and 500),
    add column source_date text check (source_date ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    add check ((source_title is null) = (source_date is null));
alter table organisation_address
    add column source_title text check (length(source_title) between 1 and 500),
    add column source_date text check (source_date ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    add check ((source_title is null) = (source_date is null));
alter table organisation_key
    add column source_title text check (length(source_title) between 1 and 500),
    add column source_date text check (source_date ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    add check ((source_title is null) = (source_date is null));

-- Offices have nothing but their number from the list of schools: until its next edition, all such numbers count as that list's.
update organisation_key
set source_title = 'Schuldaten NRW, Ministerium für Schule und Bildung NRW', source_date = newest.edition_on::text
from organisation, (select max(edition_on) as edition_on from register_edition where register = 'SCHOOLS') newest
where organisation.id = organisation_key.organisation_id
    and organisation.kind in ('AUTHORITY', 'MINISTRY')
    and organisation_key.scheme = 'SCHOOL_NUMBER'
    and newest.edition_on is not null;
