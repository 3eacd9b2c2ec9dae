-- A town as version 21 of the schema kept it: a social space, an office and four schools, and three editions of the list of schools.
insert into organisation (id, kind, home_municipality_id) values
    ('00000000-0000-0000-0000-000000000001', 'MUNICIPALITY', '00000000-0000-0000-0000-000000000001'),
    ('00000000-0000-0000-0000-000000000002', 'AUTHORITY', '00000000-0000-0000-0000-000000000001'),
    ('00000000-0000-0000-0000-000000000011', 'SCHOOL', '00000000-0000-0000-0000-000000000001'),
    ('00000000-0000-0000-0000-000000000012', 'SCHOOL', '00000000-0000-0000-0000-000000000001'),
    ('00000000-0000-0000-0000-000000000013', 'SCHOOL', '00000000-0000-0000-0000-000000000001'),
    ('00000000-0000-0000-0000-000000000014', 'SCHOOL', '00000000-0000-0000-0000-000000000001');
insert into organisation_name (organisation_id, full_name)
select id, 'Organisation ' || right(id::text, 2) from organisation;
insert into organisation_key (organisation_id, scheme, value) values
    ('00000000-0000-0000-0000-000000000002', 'SCHOOL_NUMBER', '100001');
insert into municipality (organisation_id, ags) values ('00000000-0000-0000-0000-000000000001', '05913000');
insert into social_space (municipality_id, id, name) values
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000021', 'Nordstadt');

-- The first is in the newest edition, the second was missing twice, the third came back and is missing again; nobody listed the fourth.
insert into school (organisation_id, number, town_id)
select id, '1000' || right(id::text, 2), home_municipality_id from organisation where kind = 'SCHOOL';
insert into school_fact (organisation_id, form_code, status_code, source_title, source_date)
select organisation_id, '02', '1',
    case when number = '100014' then 'Ratsinformation' else 'Schuldaten NRW, Ministerium für Schule und Bildung NRW' end, '2023-09-01'
from school;
insert into register_import (id, register, edition_on, file_name, file_size, state, bytes_read, lines, skipped, refused, records, added,
    changed, unchanged, missing, repaired, flagged, fingerprint, renewed, begun_by, begun_at, last_sign_at, version)
select ('00000000-0000-0000-0000-00000000' || year)::uuid, 'SCHOOLS', make_date(year, 9, 1), year || '.csv', 1, 'IMPORTED', 1, 2, 0, 2,
    '{}', 0, 0, 0, 1, 0, 0, 'x', false, '00000000-0000-0000-0000-000000000000', now(), now(), 1
from generate_series(2024, 2026) as year;
insert into register_edition (id, register, edition_on, source_title, publisher, licence, imported_at, import_id)
select id, 'SCHOOLS', edition_on, 'Schuldaten NRW', 'Ministerium für Schule und Bildung NRW', 'dl-de/by-2-0', now(), id
from register_import;
insert into register_import_entry (import_id, kind, by_comparison, key, note) values
    ('00000000-0000-0000-0000-000000002024', 'REFUSED', false, '100099', 'organisation.reference-unknown'),
    ('00000000-0000-0000-0000-000000002024', 'REFUSED', false, '100098', 'organisation.cell-missing'),
    ('00000000-0000-0000-0000-000000002024', 'MISSING', true, '100013', null),
    ('00000000-0000-0000-0000-000000002025', 'MISSING', true, '100012', null),
    ('00000000-0000-0000-0000-000000002026', 'MISSING', true, '100012', null),
    ('00000000-0000-0000-0000-000000002026', 'MISSING', true, '100013', null),
    ('00000000-0000-0000-0000-000000002026', 'MISSING', true, '100014', null);

insert into register_import (id, register, edition_on, file_name, file_size, state, bytes_read, lines, skipped, refused, records, added,
    changed, unchanged, missing, repaired, flagged, fingerprint, renewed, begun_by, begun_at, last_sign_at, version)
select ('00000000-0000-0000-0001-00000000' || year)::uuid, 'STARTCHANCEN', make_date(year, 8, 1), 'startchancen.csv', 1, 'IMPORTED', 1, 2, 0, 2,
    '{}', 0, 0, 0, 1, 0, 0, 'x', false, '00000000-0000-0000-0000-000000000000', now(), now(), 1
from generate_series(2024, 2026) as year;
insert into register_edition (id, register, edition_on, source_title, publisher, licence, imported_at, import_id)
select id, 'STARTCHANCEN', edition_on, 'Startchancen', 'Ministerium für Schule und Bildung NRW', 'dl-de/by-2-0', now(), id
from register_import where register = 'STARTCHANCEN';
insert into register_import_entry (import_id, kind, by_comparison, key, note) values
    ('00000000-0000-0000-0001-000000002025', 'MISSING', true, '100012', null),
    ('00000000-0000-0000-0001-000000002025', 'MISSING', true, '100014', null),
    ('00000000-0000-0000-0001-000000002026', 'MISSING', true, '100013', null),
    ('00000000-0000-0000-0001-000000002026', 'MISSING', true, '100014', null);

-- What a report says of a town: a change is an entry for each field.
insert into register_import_entry (import_id, kind, by_comparison, key, field) values
    ('00000000-0000-0000-0000-000000002026', 'CHANGED', true, '100001', 'NAME'),
    ('00000000-0000-0000-0000-000000002026', 'CHANGED', true, '100001', 'PLACE');

insert into withdrawn_statement (subject_id, about, words, withdrawn_at, withdrawn_by) values
    ('00000000-0000-0000-0000-000000000031', 'MEMBERSHIP', null, now(), '00000000-0000-0000-0000-000000000000'),
    ('00000000-0000-0000-0000-000000000031', 'SUPPORT', null, now(), '00000000-0000-0000-0000-000000000000');

-- What people have typed with white space that is not to be seen.
insert into organisation (id, kind, home_municipality_id) values
    ('00000000-0000-0000-0000-000000000041', 'PROVIDER', '00000000-0000-0000-0000-000000000001');
insert into organisation_name (organisation_id, full_name, short_name) values
    ('00000000-0000-0000-0000-000000000041', U&' Verein\00A0 am  Park', U&'Verein\00A0');
insert into organisation_address (organisation_id, street, postal_code, place) values
    ('00000000-0000-0000-0000-000000000041', 'Am  Park 1', '44135', E'Dort\tmund ');
insert into person (municipality_id, id, name) values
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000051', 'Ada  Berg'),
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000052', U&'\00A0');
insert into organisation_function (municipality_id, id, organisation_id, kind, label) values
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000061', '00000000-0000-0000-0000-000000000041',
    'OTHER', U&'Vor\2003stand');
insert into social_space (municipality_id, id, name, local_key) values
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000022', 'Süd  stadt', 'S  1'),
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000023', 'Oststadt', 'O 1'),
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000024', 'Weststadt', 'O  1'),
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000025', 'Hafen', U&'Ha\0308fen'),
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000026', 'Hafen Ost', U&'H\00e4fen'),
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000027', 'Mühle', U&'Mu\0308hle');
insert into initiative (id, name, founded, version) values ('00000000-0000-0000-0000-000000000071', U&'Netz  der Sta\0308dte ', '2020', 1);
insert into account (id, sign_in_name, display_name, password_hash, password_temporary, created_at, version) values
    ('00000000-0000-0000-0000-000000000081', 'ada@example.org', U&'Ada\00A0Berg', 'x', false, now(), 1),
    ('00000000-0000-0000-0000-000000000082', U&'bjo\0308rn@example.org', 'Björn', 'x', false, now(), 1),
    ('00000000-0000-0000-0000-000000000083', U&'jo\0308rg@example.org', 'Jörg', 'x', false, now(), 1),
    ('00000000-0000-0000-0000-000000000084', U&'j\00f6rg@example.org', 'Jörg', 'x', false, now(), 1);
