-- The same programme of the same funder pays for a centre once on each day.
alter table centre_funding
    add constraint centre_funding_once exclude using gist (
        municipality_id with =,
        centre_id with =,
        programme with =,
        coalesce(funder_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
        daterange(valid_from, valid_until, '[]') with &&);
