-- How official registers come in: imports, their reports, and the lines kept aside between preview and confirmation. All of it is
-- about public registers and shared by all towns.

create table register_import (
    id                uuid primary key,
    register          text not null check (register in ('MUNICIPALITIES', 'SCHOOLS', 'SOCIAL_INDEX', 'STARTCHANCEN')),
    edition_on        date,
    school_year       smallint check (school_year between 1900 and 2999),
    file_name         text not null check (length(file_name) <= 200),
    file_size         bigint not null check (file_size >= 0),
    encoding          text,
    state             text not null check (state in ('PREVIEWING', 'PREVIEWED', 'IMPORTING', 'IMPORTED', 'REFUSED', 'FAILED',
        'INTERRUPTED', 'DISCARDED')),
    bytes_read        bigint not null check (bytes_read >= 0),
    lines             bigint,
    skipped           bigint,
    refused           bigint,
    records           jsonb,
    added             bigint,
    changed           bigint,
    unchanged         bigint,
    missing           bigint,
    repaired          bigint,
    flagged           bigint,
    fingerprint       text,
    renewed           boolean not null,
    problem_code      text,
    problem_arguments jsonb,
    begun_by          uuid not null,
    begun_at          timestamptz not null,
    last_sign_at      timestamptz not null,
    version           bigint not null,
    check ((problem_code is null) = (problem_arguments is null)),
    check ((state = 'REFUSED') = (problem_code is not null)),
    check (num_nulls(lines, skipped, refused, records, added, changed, unchanged, missing, repaired, flagged, fingerprint)
        in (0, 11)),
    check (lines = skipped + refused + added + changed + unchanged)
);
create index register_import_newest on register_import (begun_at desc, id desc);
create index register_import_state on register_import (state, last_sign_at);
comment on column register_import.last_sign_at is
    'When something was last heard of it; a running import that is silent and whose row nobody has locked was interrupted';

create table register_import_entry (
    import_id        uuid not null references register_import,
    number           bigint generated always as identity,
    kind             text not null check (kind in ('ADDED', 'CHANGED', 'MISSING', 'REPAIRED', 'REFUSED', 'FLAGGED')),
    by_comparison    boolean not null,
    key              text not null,
    label            text,
    line             bigint,
    record_kind      text,
    field            text,
    column_title     text,
    value_before     text,
    value_after      text,
    note             text,
    reason_arguments jsonb,
    primary key (import_id, number)
);
create index register_import_entry_kind on register_import_entry (import_id, kind, number);
create index register_import_entry_key on register_import_entry (import_id, kind, key);
comment on column register_import_entry.by_comparison is
    'Whether comparing the file with what is known brought it up, and not the file itself; these are made anew each time';
comment on column register_import_entry.note is 'How a cell was repaired, what a flag means, or the code of a refusal';

-- The lines of a file that can be taken, as they came in; for all registers, a column for each field. Gone once the import is over.
create table register_staging (
    import_id              uuid not null references register_import,
    line                   bigint not null,
    kind                   text not null,
    key                    text not null,
    label                  text,
    new_id                 uuid not null,
    name                   text,
    short_name             text,
    street                 text,
    postal_code            text,
    place                  text,
    phone                  text,
    email                  text,
    homepage               text,
    town                   text,
    seat                   text,
    municipality_kind      text,
    area_kind              text,
    area_hectares          integer,
    inhabitants            integer,
    school_form            text,
    legal_form             text,
    maintainer_number      text,
    operating_status       text,
    operating_status_since date,
    easting                integer,
    northing               integer,
    social_index           text,
    startchancen_since     date,
    -- what comparing found out
    organisation_id        uuid,
    town_id                uuid,
    fate                   text check (fate in ('REFUSED', 'KEPT')),
    primary key (import_id, key)
);
create index register_staging_organisation on register_staging (import_id, organisation_id);
comment on column register_staging.fate is 'Why the line is not taken over; null if it is';
comment on column register_staging.new_id is 'The id of the organisation, should it turn out to be a new one';

alter table register_edition add foreign key (import_id) references register_import;
create index register_edition_import on register_edition (import_id);

-- Lets nobody else change what registers say until the transaction ends; looking is free. What a preview shows cannot change
-- between the last comparison and the taking over.
create function knotenpunkt_lock_registers() returns void language plpgsql as $$
begin
    lock table register_edition, organisation, organisation_name, organisation_address, organisation_key, area, municipality,
        municipality_fact, population, school, school_fact, school_social_index, startchancen in share row exclusive mode;
end
$$;

-- Counts what has just come in, so that the queries of the same transaction are planned for as many rows as there are. Only the
-- owner of a table may have it counted.
create function knotenpunkt_count_staging() returns void language plpgsql security definer set search_path from current as $$
begin
    analyze register_staging (import_id, kind, key, town, organisation_id, town_id, fate),
        register_import_entry (import_id, kind, key, by_comparison);
end
$$;

create function knotenpunkt_count_registers() returns void language plpgsql security definer set search_path from current as $$
begin
    analyze organisation, organisation_name, organisation_address, organisation_key, area, municipality, municipality_fact,
        population, school, school_fact, school_social_index, startchancen;
end
$$;
