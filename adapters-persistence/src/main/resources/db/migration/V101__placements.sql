-- An offer of a whole town stands in the place of a centre under the town itself: it is planned once, never published, and has no dates.
alter table offer add constraint offer_of_town check (centre_id <> municipality_id or (state <> 'PUBLISHED' and first_day is null));

-- Proposals to centres to take in such an offer, with dates.
create table offer_placement (
    municipality_id uuid not null references organisation,
    id uuid not null,
    original_id uuid not null,
    centre_id uuid not null references organisation,
    first_day date not null,
    starts_at time not null,
    minutes smallint not null check (minutes between 5 and 720),
    rule text check (length(rule) between 1 and 300),
    last_day date,
    in_holidays boolean not null,
    on_public_holidays boolean not null,
    state text not null check (state in ('PROPOSED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
    reason text check (length(reason) between 1 and 500),
    placed_id uuid,
    version bigint not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, original_id) references offer,
    foreign key (municipality_id, placed_id) references offer,
    check ((rule is null) = (last_day is null) and (last_day is null or first_day <= last_day)),
    check ((state = 'REFUSED') = (reason is not null)),
    check ((state = 'ACCEPTED') = (placed_id is not null)),
    check (centre_id <> municipality_id)
);
comment on column offer_placement.placed_id is 'As which offer the centre has taken it in.';
create index offer_placement_original on offer_placement (municipality_id, original_id);
create index offer_placement_placed on offer_placement (municipality_id, placed_id);
create index offer_placement_centre on offer_placement (centre_id);
create unique index offer_placement_once on offer_placement (municipality_id, original_id, centre_id) where state = 'PROPOSED';
call knotenpunkt_own('offer_placement');
