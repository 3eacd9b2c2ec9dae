-- Networks of towns. Who belongs to one is public by nature, and so these tables are shared by all towns. Partial dates are kept
-- as the source gives them; beside them stand the first and the last day that they can mean, for comparing.

create function partial_date_first(given text) returns date
    language sql immutable strict parallel safe
    return make_date(
        substr(given, 1, 4)::integer,
        coalesce(nullif(substr(given, 6, 2), '')::integer, 1),
        coalesce(nullif(substr(given, 9, 2), '')::integer, 1));

create function partial_date_last(given text) returns date
    language sql immutable strict parallel safe
    return case length(given)
        when 4 then make_date(substr(given, 1, 4)::integer, 12, 31)
        when 7 then (partial_date_first(given) + interval '1 month' - interval '1 day')::date
        else partial_date_first(given)
    end;

create table initiative (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    founded partial_date not null,
    version bigint not null
);

create table initiative_supporter (
    initiative_id uuid not null references initiative,
    position smallint not null,
    organisation_id uuid not null references organisation,
    valid_from date,
    valid_until date,
    primary key (initiative_id, position),
    constraint initiative_supporter_once exclude using gist (
        initiative_id with =, organisation_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index on initiative_supporter (organisation_id);

create table initiative_member (
    initiative_id uuid not null references initiative,
    town_id uuid not null references organisation,
    position smallint not null,
    primary key (initiative_id, town_id),
    unique (initiative_id, position)
);
create index on initiative_member (town_id);

create table initiative_membership (
    initiative_id uuid not null,
    town_id uuid not null,
    position smallint not null,
    joined_in partial_date,
    left_in partial_date,
    founding boolean not null,
    source_title source_title not null,
    source_date partial_date not null,
    first_day date not null generated always as (partial_date_first(coalesce(joined_in, source_date))) stored,
    last_day date generated always as (partial_date_last(left_in)) stored,
    primary key (initiative_id, town_id, position),
    foreign key (initiative_id, town_id) references initiative_member,
    constraint initiative_membership_once exclude using gist (
        initiative_id with =, town_id with =, daterange(first_day, last_day, '[]') with &&)
);
comment on column initiative_membership.first_day is
    'The first day on which the town is known to be a member: of the joining or, where that is unknown, of the evidence';

create table initiative_stage (
    initiative_id uuid not null,
    town_id uuid not null,
    position smallint not null,
    stage text not null check (stage in ('IDEA', 'CONCEPT', 'FIRST_CENTRE', 'SEVERAL_CENTRES', 'ANCHORED')),
    since partial_date not null,
    edition smallint not null check (edition > 0),
    criteria text[] not null check (cardinality(criteria) > 0),
    evidence text not null check (length(evidence) between 1 and 1000),
    source_title source_title not null,
    source_date partial_date not null,
    reason text check (length(reason) between 1 and 1000),
    primary key (initiative_id, town_id, position),
    foreign key (initiative_id, town_id) references initiative_member
);
comment on column initiative_stage.criteria is 'The codes of those criteria of the edition that were met';

create table initiative_count (
    initiative_id uuid not null references initiative,
    position smallint not null,
    count integer not null check (count >= 0),
    definition text not null check (length(definition) between 1 and 300),
    as_of partial_date not null,
    source_title source_title not null,
    source_date partial_date not null,
    primary key (initiative_id, position),
    constraint initiative_count_once unique (initiative_id, definition, as_of, source_title, source_date)
);
