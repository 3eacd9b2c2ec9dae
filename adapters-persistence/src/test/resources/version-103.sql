-- Programmes as version 103 kept them. Three towns bear one name, one of them without a key; some of the centres have published something.
create function numbered(number integer) returns uuid
    language sql as $$ select ('0190a000-0000-7000-8000-' || lpad(number::text, 12, '0'))::uuid $$;

insert into organisation (id, kind, home_municipality_id)
    select numbered(number), 'MUNICIPALITY', numbered(number) from generate_series(1, 5) as number;
insert into organisation_name (organisation_id, full_name, short_name, valid_from, valid_until) values
    (numbered(1), 'Neustadt, Stadt', 'Neustadt', null, null),
    (numbered(2), 'Neustadt', null, null, null),
    (numbered(3), 'NEUSTADT', null, null, null),
    (numbered(4), 'Mülheim', null, null, '2019-12-31'),
    (numbered(4), 'Mülheim an der Ruhr', null, '2020-01-01', null),
    (numbered(5), 'Stilldorf', null, null, null);
insert into organisation_key (organisation_id, scheme, value) values
    (numbered(1), 'AGS', '05000001'), (numbered(2), 'AGS', '05000002');

create table centre_of_test (number integer, town integer, name text, state text);
insert into centre_of_test values
    (11, 1, 'Familiengrundschulzentrum Sternschule', 'PUBLISHED'),
    (12, 1, 'FGZ Sternschule', 'PUBLISHED'),
    (13, 1, 'Sternschule 2', 'PUBLISHED'),
    (14, 1, 'Familienzentrum', 'PUBLISHED'),
    (15, 1, 'Im Entwurf', 'DRAFT'),
    (21, 2, 'Sternschule', 'PUBLISHED'),
    (31, 3, 'École Łódź (Ho' || U&'\0308' || 'rde) ẞ', 'PUBLISHED'),
    (41, 4, repeat('Gemeinschaftsgrundschule ', 3), 'PUBLISHED'),
    (42, 4, 'مدرسة', 'PUBLISHED'),
    (43, 4, 'Київ', 'PUBLISHED'),
    (51, 5, 'Stillschule', 'DRAFT');
insert into organisation (id, kind, home_municipality_id)
    select numbered(number), 'FAMILY_CENTRE', numbered(town) from centre_of_test;
insert into organisation_name (organisation_id, full_name) select numbered(number), name from centre_of_test;
insert into offer (
        municipality_id, id, centre_id, kind, targets, languages, interpreter, cents, child_care, admission, texts, place, features, goals, needs,
        first_day, starts_at, minutes, in_holidays, on_public_holidays, state, assured_until, version)
    select numbered(town), numbered(100 + number), numbered(number), 'FEAST', array['EVERYBODY'], '{}', false, 0, false, 'DROP_IN', '{}', 'Hof', '{}',
            '{}', '{}', '2026-11-24', '15:00', 60, false, false, state, '2027-01-31', 1
        from centre_of_test;

drop table centre_of_test;
drop function numbered(integer);
