-- When a placement was answered or taken back; of those that are there the events tell it.
alter table offer_placement no force row level security;
alter table domain_event no force row level security;
alter table offer_placement add column answered_at timestamptz;
update offer_placement
    set answered_at = coalesce(
        (select max(occurred_at)
            from domain_event
            where subject_id = offer_placement.id
                and type in ('offer.placement-accepted', 'offer.placement-refused', 'offer.placement-withdrawn')),
        now())
    where state <> 'PROPOSED';
alter table offer_placement add check ((state = 'PROPOSED') = (answered_at is null));
alter table domain_event force row level security;
alter table offer_placement force row level security;
create index offer_placement_answered on offer_placement (municipality_id, answered_at);
