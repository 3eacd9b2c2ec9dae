-- The town of version 48 as version 61 kept it: the parties have settled a disagreement that led to the draft, and the town has a perspective
-- of its own.
insert into disagreement (municipality_id, id, agreement_id, kind, text, party_id, raised_on, raised_at, raised_by, state, version)
select municipality_id, '00000000-0000-0000-0000-000000000091', id, 'CONFLICT', 'Der Raum ist zu klein',
    '00000000-0000-0000-0000-000000000012', '2026-10-01', now(), '00000000-0000-0000-0000-000000000000', 'RESOLVED', 3
from agreement;
update agreement_version set amendment_disagreement_id = '00000000-0000-0000-0000-000000000091' where number = 2;
insert into own_perspective (municipality_id, id, code, names, version) values
    ('00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000101', 'NEIGHBOURS', '{"de": "Nachbarschaft"}', 1);
