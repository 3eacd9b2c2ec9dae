-- Who signs in and who may do what where. These tables are the installation's and no town's: what somebody may see of them,
-- the policy of the feature access decides.

create table account (
    id uuid primary key,
    sign_in_name text not null unique check (sign_in_name ~ '^[^@[:space:]]+@[^@[:space:]]+$'
        and length(sign_in_name) <= 254 and sign_in_name = lower(sign_in_name)),
    display_name text not null check (length(display_name) between 1 and 200),
    password_hash text not null,
    password_temporary boolean not null,
    created_at timestamptz not null,
    disabled_at timestamptz,
    version bigint not null
);
create index account_search on account using gin (sign_in_name gin_trgm_ops, lower(display_name) gin_trgm_ops);

-- A session is kept under the SHA-256 of its token; the token itself is nowhere.
create table session (
    token_hash bytea primary key check (length(token_hash) = 32),
    account_id uuid not null references account,
    started_at timestamptz not null,
    last_seen_at timestamptz not null,
    check (started_at <= last_seen_at)
);
create index session_of on session (account_id, last_seen_at desc);
create index session_last_seen on session (last_seen_at);

-- That a program may act for somebody. Kept under the SHA-256 of the token; the token itself is nowhere.
create table personal_token (
    id uuid primary key,
    token_hash bytea not null unique check (length(token_hash) = 32),
    account_id uuid not null references account,
    name text not null check (length(name) between 1 and 100),
    reach text not null check (reach in ('READ', 'WRITE')),
    created_at timestamptz not null,
    last_day date not null,
    last_used_at timestamptz
);
create index personal_token_of on personal_token (account_id, created_at desc, id);
comment on column personal_token.last_day is 'The last day on which it is good for something';

-- Attempts to sign in since the last success. The name is kept as its SHA-256: people type passwords there by mistake.
create table sign_in_attempt (
    name_hash bytea primary key check (length(name_hash) = 32),
    attempts integer not null check (attempts >= 0),
    last_at timestamptz,
    check ((attempts = 0) = (last_at is null))
);
create index sign_in_attempt_last on sign_in_attempt (last_at);

create table access_grant (
    id uuid primary key,
    account_id uuid not null references account,
    role text not null,
    scope_kind text not null,
    town_id uuid references organisation,
    organisation_id uuid references organisation,
    initiative_id uuid references initiative,
    valid_from date,
    valid_until date,
    given_by uuid references account,
    given_at timestamptz not null,
    withdrawn_at timestamptz,
    version bigint not null,
    check (valid_from <= valid_until),
    constraint access_grant_nobody_oneself check (account_id <> given_by),
    constraint access_grant_role_fits check (scope_kind = any (case role
        when 'OPERATOR' then array['INSTALLATION']
        when 'INITIATIVE_OFFICE' then array['INITIATIVE']
        when 'COORDINATION' then array['MUNICIPALITY']
        when 'YOUTH_OFFICE' then array['MUNICIPALITY']
        when 'CENTRE_LEAD' then array['ORGANISATION']
        when 'SCHOOL_LEADERSHIP' then array['ORGANISATION']
        when 'PROVIDER' then array['ORGANISATION']
        when 'FAMILY_REPRESENTATIVE' then array['MUNICIPALITY', 'ORGANISATION']
        when 'READER' then array['INITIATIVE', 'MUNICIPALITY', 'ORGANISATION']
        else array[]::text[] end)),
    constraint access_grant_scope check (
        (town_id is not null) = (scope_kind in ('MUNICIPALITY', 'ORGANISATION'))
        and (organisation_id is not null) = (scope_kind = 'ORGANISATION')
        and (initiative_id is not null) = (scope_kind = 'INITIATIVE')),
    constraint access_grant_once exclude using gist (
        account_id with =,
        role with =,
        coalesce(town_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
        coalesce(organisation_id, initiative_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
        daterange(valid_from, valid_until, '[]') with &&) where (withdrawn_at is null)
);
comment on column access_grant.town_id is 'Where the role is held; not the owner of the row.';
create index access_grant_of on access_grant (account_id, id);
create index access_grant_town on access_grant (town_id, id);
create index access_grant_organisation on access_grant (organisation_id);
create index access_grant_initiative on access_grant (initiative_id, id);
create index access_grant_given_by on access_grant (given_by);
