-- Offers of family centres. What is published is there for the public: a transaction in whose name nobody in particular reads has an id of
-- its own in the scope, which stands for what is published in all towns, and sees nothing else.
create function knotenpunkt_reads_published() returns boolean
    language sql stable parallel safe
    return '00000000-0000-0000-0000-000000000001'::uuid = any (knotenpunkt_scope());

create table offer (
    municipality_id uuid not null references organisation,
    id uuid not null,
    centre_id uuid not null references organisation,
    provider_id uuid references organisation,
    kind text not null check (kind in ('ENCOUNTER', 'COUNSELLING', 'EDUCATION', 'PARENT_CHILD', 'LEISURE', 'HEALTH', 'TRANSITION',
        'LANGUAGE', 'GUIDING', 'FEAST', 'NETWORK')),
    targets text[] not null check (cardinality(targets) > 0
        and targets <@ array['PARENTS', 'PARENTS_WITH_CHILDREN', 'CHILDREN', 'EVERYBODY', 'PROFESSIONALS']),
    age_from smallint check (age_from between 0 and 99),
    age_to smallint check (age_to between 0 and 99),
    languages text[] not null,
    interpreter boolean not null,
    cents integer not null check (cents between 0 and 1000000),
    child_care boolean not null,
    admission text not null check (admission in ('DROP_IN', 'SIGN_UP', 'REFERRAL')),
    capacity integer check (capacity between 1 and 10000),
    contact text check (length(contact) between 1 and 300),
    involvement text check (length(involvement) between 1 and 40),
    participation smallint check (participation between 1 and 7),
    texts jsonb not null,
    place text not null check (length(place) between 1 and 120),
    street text check (length(street) between 1 and 120),
    postal_code text check (postal_code ~ '^[0-9]{5}$'),
    locality text check (length(locality) between 1 and 120),
    features text[] not null check (features <@ array['STEP_FREE', 'LIFT', 'WHEELCHAIR_TOILET', 'INDUCTION_LOOP', 'SIGN_LANGUAGE',
        'QUIET_ROOM', 'CHANGING_TABLE', 'ROOM_FOR_PRAMS']),
    barriers text check (length(barriers) between 1 and 500),
    goals uuid[] not null,
    needs uuid[] not null,
    first_day date,
    starts_at time,
    minutes smallint check (minutes between 5 and 720),
    rule text check (length(rule) between 1 and 300),
    last_day date,
    in_holidays boolean,
    on_public_holidays boolean,
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'ENDED')),
    assured_until date,
    origin_id uuid,
    version bigint not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, origin_id) references offer,
    check (age_from <= age_to),
    check (admission = 'DROP_IN' or contact is not null),
    check ((postal_code is null) = (locality is null) and (street is null or postal_code is not null)),
    check ((first_day is null) = (starts_at is null) and (first_day is null) = (minutes is null)
        and (first_day is null) = (in_holidays is null) and (first_day is null) = (on_public_holidays is null)),
    check ((rule is null) = (last_day is null) and (rule is null or (first_day is not null and first_day <= last_day))),
    check (state <> 'PUBLISHED' or (assured_until is not null and first_day is not null))
);
comment on column offer.goals is 'Goals of agreements and needs that were found, by their ids: they may be gone.';
create index offer_list on offer (municipality_id, centre_id, state);
create index offer_origin on offer (municipality_id, origin_id);
create index offer_centre on offer (centre_id);
create index offer_provider on offer (provider_id);
call knotenpunkt_own('offer');
create policy published on offer for select using (state = 'PUBLISHED' and (select knotenpunkt_reads_published()));

create table offer_session (
    municipality_id uuid not null,
    offer_id uuid not null,
    id uuid not null,
    planned_for date not null,
    starts_at timestamp not null,
    minutes smallint not null check (minutes between 5 and 720),
    elsewhere text check (length(elsewhere) between 1 and 120),
    cancelled text check (length(cancelled) between 1 and 300),
    published boolean not null,
    primary key (municipality_id, id),
    unique (municipality_id, offer_id, planned_for),
    foreign key (municipality_id, offer_id) references offer
);
comment on column offer_session.starts_at is 'By the clocks of the installation''s zone.';
create index offer_session_time on offer_session (municipality_id, offer_id, starts_at);
call knotenpunkt_own('offer_session');
comment on column offer_session.published is 'Whether its offer is.';
create policy published on offer_session for select using (published and (select knotenpunkt_reads_published()));

-- School holidays of a state, as its ministry publishes them; whoever runs the server loads them.
create table school_holiday (
    state_key text not null check (state_key ~ '^[0-9]{2}$'),
    first_day date not null,
    last_day date not null,
    name text not null check (length(name) between 1 and 80),
    primary key (state_key, first_day),
    check (first_day <= last_day)
);
comment on column school_holiday.state_key is 'The first two digits of the keys of its municipalities (AGS).';
