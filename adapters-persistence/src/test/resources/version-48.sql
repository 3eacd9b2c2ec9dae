-- A town as version 48 of the schema kept it: an agreement with a version in force and a draft, and a wave to which people were invited by an
-- open link and by codes, with a sheet that came through the one and a sheet that came by paper.
insert into organisation (id, kind, home_municipality_id) values
    ('00000000-0000-0000-0000-000000000001', 'MUNICIPALITY', '00000000-0000-0000-0000-000000000001'),
    ('00000000-0000-0000-0000-000000000011', 'SCHOOL', '00000000-0000-0000-0000-000000000001'),
    ('00000000-0000-0000-0000-000000000012', 'PARENT_BODY', '00000000-0000-0000-0000-000000000001');
insert into organisation_name (organisation_id, full_name)
select id, 'Organisation ' || right(id::text, 2) from organisation;
insert into municipality (organisation_id, ags) values ('00000000-0000-0000-0000-000000000001', '05913000');

insert into agreement (municipality_id, id, last_number, newest, newest_state, title, kind_code, awaited, since, term_until, renewal_months,
    notice_months, version) values
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000031', 2, 2, 'DRAFT', 'Mehr Zeit', 'education-partnership',
    0, '2026-09-01', '2028-07-31', 12, 3, 4);
insert into agreement_version (municipality_id, agreement_id, number, state, content, hash, kind_code, kind_edition, follows,
    amendment_title, amendment_reason, since)
select '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000031', number, state, content,
    sha256(convert_to(content, 'UTF8')), 'education-partnership', 1, follows, amendment, amendment, since::date
from (values
    (1, 'AGREED', '{"goals":[{"id":"00000000-0000-0000-0000-000000000041","measure":{"baselineBy":"2026-12-01"}},{"id":"00000000-0000-0000-0000-000000000042"}],"term":{"firstReview":"2027-06-01","reviewMonths":12},"title":"Mehr Zeit"}', null, null, '2026-09-01'),
    (2, 'DRAFT', '{"term":{"firstReview":"2027-09-01","reviewMonths":6},"title":"Mehr Zeit"}', 1, 'Ein anderer Raum', null))
    as version (number, state, content, follows, amendment, since);
insert into goal (municipality_id, id, agreement_id) values
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000041', '00000000-0000-0000-0000-000000000031'),
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000042', '00000000-0000-0000-0000-000000000031');
insert into agreement_goal (municipality_id, agreement_id, number, id, position, level, text) values
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000031', 1, '00000000-0000-0000-0000-000000000041', 0, 'GUIDING', 'Alle kommen'),
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000031', 1, '00000000-0000-0000-0000-000000000042', 1, 'GUIDING', 'Alle bleiben');
insert into agreement_party (municipality_id, agreement_id, number, organisation_id, position, name, role, side)
select municipality_id, agreement_id, number, organisation::uuid, position, name, 'PARTY', side
from agreement_version,
    (values
        ('00000000-0000-0000-0000-000000000011', 0, 'Lindenschule', 'SCHOOL'),
        ('00000000-0000-0000-0000-000000000012', 1, 'Schulpflegschaft', 'FAMILIES')) as party (organisation, position, name, side);

insert into instrument (municipality_id, id, title, draft, version) values
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000041', 'Ankommen', '[]', 1);
insert into instrument_version (municipality_id, id, number, questions, published_on)
select municipality_id, id, 1, '[{"id": "welcome"}]', '2026-08-01' from instrument;
insert into assessment (municipality_id, id, title, version) values
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000051', 'Ankommen in der Stadt', 2);
insert into assessment_wave (municipality_id, id, number, instrument_id, instrument_version, answers_from, answers_until, unit)
select municipality_id, id, 1, '00000000-0000-0000-0000-000000000041', 1, '2026-09-01', '2026-10-31', 'PERSON' from assessment;
insert into wave_perspective (municipality_id, id, wave, position, perspective)
select municipality_id, id, 1, 0, 'FAMILIES' from assessment;
insert into invitation (municipality_id, id, assessment_id, wave, perspective, link_code, codes, made_on)
select municipality_id, invitation::uuid, id, 1, 'FAMILIES', link, codes, '2026-09-01'
from assessment,
    (values
        ('00000000-0000-0000-0000-000000000061', repeat('A', 28), null),
        ('00000000-0000-0000-0000-000000000062', null, 5)) as invitation (invitation, link, codes);
insert into answer_code (municipality_id, id, code_hash)
select municipality_id, id, sha256(convert_to(id || ' ' || number, 'UTF8'))
from invitation, generate_series(1, 5) as number
where codes is not null or number = 1;
insert into answer_sheet (municipality_id, id, assessment_id, wave, perspective, language, way, answered_on)
select municipality_id, sheet::uuid, id, 1, 'FAMILIES', 'de', way, '2026-09-02'
from assessment,
    (values
        ('00000000-0000-0000-0000-000000000071', 'LINK'),
        ('00000000-0000-0000-0000-000000000072', 'PAPER')) as sheet (sheet, way);
insert into answer (municipality_id, id, question, value, number, is_first)
select municipality_id, id, 'welcome', '4', 4, true from answer_sheet;
insert into published_table (municipality_id, id, assessment_id, wave, published_on, content)
select municipality_id, '00000000-0000-0000-0000-000000000081', id, 1, '2026-11-01', '{"perspectives": {}}' from assessment;
