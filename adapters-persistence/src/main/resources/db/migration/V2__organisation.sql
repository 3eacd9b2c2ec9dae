-- Organisations, which are public by nature and shared by all towns; and what each town knows about them: relations,
-- functions and the people in them, social spaces. In every period both days belong to it; null is not known, or open.

create table organisation (
    id uuid primary key,
    kind text not null check (kind in ('STATE', 'REGION', 'DISTRICT', 'MUNICIPALITY', 'SCHOOL', 'FAMILY_CENTRE',
        'DAY_CARE_CENTRE', 'PROVIDER', 'AUTHORITY', 'MINISTRY', 'PARENT_BODY', 'ASSOCIATION', 'FOUNDATION', 'UNIVERSITY')),
    home_municipality_id uuid references organisation,
    founded_on date,
    last_day date,
    ending_kind text check (ending_kind in ('CLOSED', 'MERGED', 'SPLIT')),
    ending_reason text check (length(ending_reason) between 1 and 500),
    phone text check (length(phone) between 1 and 40),
    email text check (length(email) <= 254 and email ~ '^[^@[:space:]]+@[^@[:space:]]+$'),
    homepage text check (length(homepage) <= 300 and homepage ~* '^https?://[^[:space:]]+$'),
    version bigint not null default 1,
    check ((last_day is null) = (ending_kind is null)),
    check (ending_reason is null or last_day is not null),
    check (founded_on <= last_day),
    check (kind <> 'MUNICIPALITY' or home_municipality_id = id)
);
comment on column organisation.home_municipality_id is
    'The town to which it belongs; null if it belongs to none. A municipality belongs to itself.';
create index organisation_home on organisation (home_municipality_id, kind);
create index organisation_kind on organisation (kind, id);

create table organisation_successor (
    organisation_id uuid not null references organisation,
    successor_id uuid not null references organisation,
    primary key (organisation_id, successor_id),
    check (organisation_id <> successor_id)
);
create index organisation_successor_of on organisation_successor (successor_id);

create table organisation_name (
    organisation_id uuid not null references organisation,
    valid_from date,
    valid_until date,
    full_name text not null check (length(full_name) between 1 and 250),
    short_name text check (length(short_name) between 1 and 120),
    check (valid_from <= valid_until),
    exclude using gist (organisation_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index organisation_name_of on organisation_name (organisation_id, valid_from);
create index organisation_name_current on organisation_name (organisation_id) include (full_name, short_name)
    where valid_until is null;
create index organisation_name_text on organisation_name using gin (
    lower(full_name) gin_trgm_ops, lower(short_name) gin_trgm_ops);

create table organisation_address (
    organisation_id uuid not null references organisation,
    valid_from date,
    valid_until date,
    street text check (length(street) between 1 and 120),
    postal_code text not null check (postal_code ~ '^[0-9]{5}$'),
    place text not null check (length(place) between 1 and 120),
    check (valid_from <= valid_until),
    exclude using gist (organisation_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index organisation_address_of on organisation_address (organisation_id, valid_from);

create table organisation_key (
    organisation_id uuid not null references organisation,
    valid_from date,
    valid_until date,
    scheme text not null check (scheme in ('AGS', 'ARS', 'SCHOOL_NUMBER', 'MAINTAINER_NUMBER', 'OTHER')),
    value text not null check (length(value) between 1 and 100),
    check (valid_from <= valid_until),
    check (case scheme
        when 'AGS' then value ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5}|[0-9]{8})$'
        when 'ARS' then value ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5}|[0-9]{9}|[0-9]{12})$'
        when 'SCHOOL_NUMBER' then value ~ '^[0-9]{6}$'
        when 'MAINTAINER_NUMBER' then value ~ '^[0-9]{5}$'
        else value like '_%:_%' end),
    constraint organisation_key_bearer
        exclude using gist (scheme with =, value with =, daterange(valid_from, valid_until, '[]') with &&),
    constraint organisation_key_single
        exclude using gist (organisation_id with =, scheme with =, daterange(valid_from, valid_until, '[]') with &&)
        where (scheme <> 'OTHER')
);
create index organisation_key_of on organisation_key (organisation_id, scheme, valid_from);
create index organisation_key_value on organisation_key (value text_pattern_ops, scheme);

-- What follows belongs to towns.

create table relation (
    municipality_id uuid not null references organisation,
    id uuid not null,
    kind text not null check (kind in ('CARRIES', 'MAINTAINS', 'SUPERVISES', 'COOPERATES', 'FUNDS', 'HOSTS')),
    from_id uuid not null references organisation,
    to_id uuid not null references organisation,
    valid_from date,
    valid_until date,
    note text check (length(note) between 1 and 1000),
    source_title text check (length(source_title) between 1 and 500),
    source_date text check (source_date ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'),
    version bigint not null default 1,
    primary key (municipality_id, id),
    check (from_id <> to_id),
    check (kind <> 'COOPERATES' or from_id < to_id),
    check (valid_from <= valid_until),
    check ((source_title is null) = (source_date is null)),
    constraint relation_once exclude using gist (municipality_id with =, kind with =, from_id with =, to_id with =,
        daterange(valid_from, valid_until, '[]') with &&),
    constraint relation_one_host exclude using gist (municipality_id with =, to_id with =,
        daterange(valid_from, valid_until, '[]') with &&) where (kind = 'HOSTS')
);
create index relation_from on relation (municipality_id, from_id);
create index relation_to on relation (municipality_id, to_id);
create index relation_from_organisation on relation (from_id);
create index relation_to_organisation on relation (to_id);
call knotenpunkt_own('relation');

create table person (
    municipality_id uuid not null references organisation,
    id uuid not null,
    name text not null check (length(name) between 1 and 120),
    primary key (municipality_id, id)
);
create index person_name on person (municipality_id, lower(name) text_pattern_ops);
call knotenpunkt_own('person');

create table organisation_function (
    municipality_id uuid not null references organisation,
    id uuid not null,
    organisation_id uuid not null references organisation,
    kind text not null check (kind in ('HEAD_OF_SCHOOL', 'CENTRE_LEAD', 'ALL_DAY_LEAD', 'COORDINATION',
        'YOUTH_OFFICE_CONTACT', 'PARENT_BODY_CHAIR', 'SCHOOL_SUPERVISION_CONTACT', 'SCHOOL_SOCIAL_WORK',
        'PROVIDER_CONTACT', 'OTHER')),
    label text check (length(label) between 1 and 120),
    valid_from date,
    valid_until date,
    email text check (length(email) between 3 and 254),
    phone text check (length(phone) between 1 and 40),
    version bigint not null default 1,
    primary key (municipality_id, id),
    check (valid_from <= valid_until),
    check (kind <> 'OTHER' or label is not null)
);
create index organisation_function_of on organisation_function (municipality_id, organisation_id);
create index organisation_function_organisation on organisation_function (organisation_id);
call knotenpunkt_own('organisation_function');

create table function_term (
    municipality_id uuid not null references organisation,
    id uuid not null,
    function_id uuid not null,
    person_id uuid not null,
    role text not null check (role in ('HOLDER', 'DEPUTY')),
    valid_from date,
    valid_until date,
    primary key (municipality_id, id),
    foreign key (municipality_id, function_id) references organisation_function,
    foreign key (municipality_id, person_id) references person,
    check (valid_from <= valid_until),
    constraint function_term_one_holder exclude using gist (municipality_id with =, function_id with =,
        daterange(valid_from, valid_until, '[]') with &&) where (role = 'HOLDER'),
    constraint function_term_once exclude using gist (municipality_id with =, function_id with =, person_id with =,
        daterange(valid_from, valid_until, '[]') with &&)
);
create index function_term_of on function_term (municipality_id, function_id);
create index function_term_person on function_term (municipality_id, person_id);
call knotenpunkt_own('function_term');

create table social_space (
    municipality_id uuid not null references organisation,
    id uuid not null,
    name text not null check (length(name) between 1 and 120),
    local_key text check (length(local_key) between 1 and 40),
    valid_from date,
    valid_until date,
    version bigint not null default 1,
    primary key (municipality_id, id),
    check (valid_from <= valid_until),
    constraint social_space_key exclude using gist (municipality_id with =, local_key with =,
        daterange(valid_from, valid_until, '[]') with &&)
);
call knotenpunkt_own('social_space');

create table social_space_assignment (
    municipality_id uuid not null references organisation,
    id uuid not null default gen_random_uuid(),
    social_space_id uuid not null,
    organisation_id uuid not null references organisation,
    valid_from date,
    valid_until date,
    primary key (municipality_id, id),
    foreign key (municipality_id, social_space_id) references social_space,
    check (valid_from <= valid_until),
    constraint social_space_assignment_once exclude using gist (municipality_id with =, social_space_id with =,
        organisation_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index social_space_assignment_of on social_space_assignment (municipality_id, social_space_id);
create index social_space_assignment_organisation on social_space_assignment (municipality_id, organisation_id);
create index social_space_assignment_anywhere on social_space_assignment (organisation_id);
call knotenpunkt_own('social_space_assignment');
