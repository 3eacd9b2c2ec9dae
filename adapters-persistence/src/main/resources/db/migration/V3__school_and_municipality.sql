-- What is known about municipalities and schools beyond their being organisations. All of it is public by nature and shared by all towns.
--
-- Dated facts: valid_from and valid_until both belong to the period; null is an unknown beginning, an open end. The periods of
-- one fact of one organisation never overlap. No row means: not known. Each fact names its source: a title, and the day, month or
-- year (ISO 8601) of which the source speaks; for what a register says, the title and the day of its edition.

create domain source_title as text check (length(value) between 1 and 500);
create domain partial_date as text check (value ~ '^\d{4}(-\d{2}(-\d{2})?)?$');
create domain register_code as text check (value ~ '^\S.{0,9}$');

create table register_edition (
    id            uuid primary key,
    register      text not null check (register in ('MUNICIPALITIES', 'SCHOOLS', 'SOCIAL_INDEX', 'STARTCHANCEN')),
    edition_on    date not null,
    school_year   smallint check (school_year between 1900 and 2999),
    source_title  source_title not null,
    publisher     text not null,
    licence       text not null,
    imported_at   timestamptz not null,
    import_id     uuid
);
create unique index register_edition_newest on register_edition (register, edition_on desc, school_year desc, imported_at desc);
comment on table register_edition is 'The editions of public registers that have been imported, once for each import that was applied';
comment on column register_edition.school_year is 'The school year of which the edition speaks, as the year in which it begins; null where it speaks of a day';

-- Areas and municipalities

create table area (
    organisation_id uuid primary key references organisation (id),
    level           text not null check (level in ('STATE', 'REGION', 'DISTRICT')),
    key             text not null unique check (key ~ '^\d{2,5}$'),
    kind_code       register_code,
    parent_id       uuid references area (organisation_id),
    check (length(key) = case level when 'STATE' then 2 when 'REGION' then 3 else 5 end)
);
create index on area (parent_id);
create index on area (level, key);
comment on table area is 'What municipalities add up to; the organisations are of the kinds STATE, REGION and DISTRICT';
comment on column area.key is 'The beginning of the AGS of the municipalities in it: 2, 3 or 5 digits';
comment on column area.kind_code is 'Textkennzeichen of the register, such as 43 for Kreis; null where it has none';
comment on column area.parent_id is 'The region of a district or its state where there are no regions; the state of a region';

create table municipality (
    organisation_id uuid primary key references organisation (id),
    ags             text not null unique check (ags ~ '^\d{8}$'),
    district_id     uuid references area (organisation_id),
    region_id       uuid references area (organisation_id),
    state_id        uuid references area (organisation_id),
    version         bigint not null default 1
);
create index on municipality (district_id);
create index on municipality (region_id);
create index on municipality (state_id);
create index municipality_ags_prefix on municipality (ags text_pattern_ops);
comment on column municipality.version is 'Counts the changes; who changes a fact of the municipality counts on';

create table municipality_fact (
    organisation_id uuid not null references municipality (organisation_id),
    valid_from      date,
    valid_until     date,
    kind_code       register_code not null,
    seat            text,
    postal_code     text check (postal_code ~ '^\d{5}$'),
    area_ha         integer check (area_ha >= 0),
    source_title    source_title not null,
    source_date     partial_date not null,
    constraint municipality_fact_once exclude using gist
        (organisation_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index on municipality_fact (organisation_id, valid_from);
create index on municipality_fact (kind_code);
comment on column municipality_fact.kind_code is 'Textkennzeichen of GV100AD: 60 to 67; other codes are kept';

create table youth_office (
    organisation_id uuid not null references municipality (organisation_id),
    valid_from      date,
    valid_until     date,
    own             boolean not null,
    source_title    source_title not null,
    source_date     partial_date not null,
    constraint youth_office_once exclude using gist
        (organisation_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index on youth_office (organisation_id, valid_from);
comment on table youth_office is 'Whether a town runs a youth office of its own; recorded by hand, never derived from a key';

create table population (
    organisation_id uuid not null references municipality (organisation_id),
    counted_on      date not null,
    inhabitants     integer not null check (inhabitants >= 0),
    source_title    source_title not null,
    source_date     partial_date not null,
    primary key (organisation_id, counted_on)
);

-- Schools

create table school (
    organisation_id uuid primary key references organisation (id),
    number          text not null unique check (number ~ '^\d{6}$'),
    town_id         uuid not null references municipality (organisation_id),
    version         bigint not null default 1
);
create index on school (town_id);
create index school_number_prefix on school (number text_pattern_ops);
comment on column school.town_id is 'The municipality in which the school is, by the register''s Gemeindeschluessel; not its maintainer';
comment on column school.version is 'Counts the changes; who changes a fact of the school counts on';

create table school_fact (
    organisation_id   uuid not null references school (organisation_id),
    valid_from        date,
    valid_until       date,
    form_code         register_code not null check (form_code <> '0A'),
    status_code       register_code not null,
    status_since      date,
    legal_form        register_code,
    maintainer_number text check (maintainer_number ~ '^\d{5}$'),
    easting           integer check (easting between 200000 and 1000000),
    northing          integer check (northing between 5200000 and 6150000),
    source_title      source_title not null,
    source_date       partial_date not null,
    check ((easting is null) = (northing is null)),
    constraint school_fact_once exclude using gist
        (organisation_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index on school_fact (organisation_id, valid_from);
create index on school_fact (form_code, organisation_id);
create index on school_fact (maintainer_number);
comment on column school_fact.form_code is 'Schulform: 02 is a primary school; unknown codes are kept; 0A is an office and no school';
comment on column school_fact.status_code is 'Schulbetriebsschluessel: 1 and 6 operating, 0 and 2 closing, 3 opening, 4 resting, 5 and 9 dissolved';
comment on column school_fact.status_since is 'Schulbetriebsdatum';
comment on column school_fact.legal_form is 'Rechtsform: 1 public, 2 private';
comment on column school_fact.easting is 'UTMRechtswert in metres, EPSG:25832; null, as northing, where the register names another grid or none';

create table school_social_index (
    organisation_id uuid not null references school (organisation_id),
    school_year     smallint not null check (school_year between 1900 and 2999),
    level           smallint check (level between 1 and 9),
    source_title    source_title not null,
    source_date     partial_date not null,
    primary key (organisation_id, school_year)
);
create index on school_social_index (school_year, level, organisation_id);
comment on column school_social_index.school_year is 'The year in which the school year begins';
comment on column school_social_index.level is '1 to 9; null: the school is given none ("ohne"). No row: not known';

create table startchancen (
    organisation_id uuid not null references school (organisation_id),
    valid_from      date not null check (valid_from >= date '2024-08-01'),
    valid_until     date,
    takes_part      boolean not null,
    source_title    source_title not null,
    source_date     partial_date not null,
    constraint startchancen_once exclude using gist
        (organisation_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index on startchancen (organisation_id, valid_from);
create index on startchancen (takes_part, organisation_id);
comment on column startchancen.takes_part is 'False: known not to take part. No row: not known';

create table all_day (
    organisation_id uuid not null references school (organisation_id),
    valid_from      date,
    valid_until     date,
    form            text not null check (form in ('OPEN', 'BOUND', 'NONE')),
    source_title    source_title not null,
    source_date     partial_date not null,
    constraint all_day_once exclude using gist
        (organisation_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index on all_day (organisation_id, valid_from);
create index on all_day (form, organisation_id);
comment on table all_day is 'How a school fills the afternoon; recorded by hand';

create table pupil_count (
    organisation_id uuid not null references school (organisation_id),
    school_year     smallint not null check (school_year between 1900 and 2999),
    count           integer not null check (count >= 0),
    method          text not null check (method in ('COUNTED', 'ROUNDED', 'ESTIMATED')),
    source_title    source_title not null,
    source_date     partial_date not null,
    primary key (organisation_id, school_year)
);

-- Lists of schools and municipalities are sorted by name as people sort, page by page.
create index organisation_name_sorted on organisation_name (full_name collate "de-x-icu", organisation_id);
