-- What a town knows of a family centre beside that it is an organisation, by whose id it is known.
create table centre (
    municipality_id uuid not null references organisation,
    id uuid not null references organisation,
    version bigint not null,
    primary key (municipality_id, id)
);
create unique index centre_organisation on centre (id);
call knotenpunkt_own('centre');

create table centre_phase (
    municipality_id uuid not null,
    centre_id uuid not null,
    since date not null,
    phase text not null check (phase in (
        'INITIATION', 'SITE_DECISION', 'BUILD_UP', 'OPERATION', 'CONSOLIDATED', 'DORMANT', 'RELOCATED', 'ENDED')),
    edition smallint not null check (edition >= 1),
    criteria text[] not null,
    reason text check (length(reason) between 1 and 500),
    primary key (municipality_id, centre_id, since),
    foreign key (municipality_id, centre_id) references centre,
    check (phase not in ('DORMANT', 'RELOCATED', 'ENDED') or reason is not null)
);
comment on table centre_phase is 'A phase lasts until the next one begins; nothing follows the end.';
create unique index centre_phase_end on centre_phase (municipality_id, centre_id) where phase = 'ENDED';
call knotenpunkt_own('centre_phase');

create table centre_funding (
    municipality_id uuid not null,
    centre_id uuid not null,
    id uuid not null,
    programme text not null check (length(programme) between 1 and 200),
    funder_id uuid references organisation,
    valid_from date,
    valid_until date,
    primary key (municipality_id, id),
    unique (municipality_id, centre_id, id),
    foreign key (municipality_id, centre_id) references centre,
    check (valid_from <= valid_until)
);
create index centre_funding_funder on centre_funding (funder_id);
call knotenpunkt_own('centre_funding');

create table centre_post (
    municipality_id uuid not null,
    centre_id uuid not null,
    id uuid not null,
    task text not null check (task in ('LEAD', 'PROFESSIONAL', 'SUPPORT')),
    hundredths smallint not null check (hundredths between 1 and 10000),
    paid_by_id uuid,
    valid_from date,
    valid_until date,
    primary key (municipality_id, id),
    foreign key (municipality_id, centre_id) references centre,
    foreign key (municipality_id, centre_id, paid_by_id) references centre_funding (municipality_id, centre_id, id),
    check (valid_from <= valid_until)
);
comment on column centre_post.hundredths is 'Of a post of one person who works full time.';
create index centre_post_centre on centre_post (municipality_id, centre_id, paid_by_id);
call knotenpunkt_own('centre_post');
