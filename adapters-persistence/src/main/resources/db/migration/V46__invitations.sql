-- That people are asked to answer through a link: an open one, whose code hangs on walls and is kept as it is, or codes for one sheet each.
create table invitation (
    municipality_id uuid not null,
    id uuid not null,
    assessment_id uuid not null,
    wave int not null,
    perspective text not null check (perspective ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    link_code text check (length(link_code) = 28),
    codes int check (codes >= 5),
    made_on date not null,
    revoked_on date,
    primary key (municipality_id, id),
    foreign key (municipality_id, assessment_id, wave) references assessment_wave,
    check ((link_code is null) <> (codes is null))
);
create index invitation_of on invitation (municipality_id, assessment_id, wave);
create unique index invitation_one_link on invitation (municipality_id, assessment_id, wave, perspective)
    where link_code is not null and revoked_on is null;
call knotenpunkt_own('invitation');

-- By the id of the invitation: a code by its SHA-256. That it was used is all that is known of it: there is no day, no order, and nothing that leads to a sheet.
create table answer_code (
    municipality_id uuid not null,
    id uuid not null,
    code_hash bytea not null check (length(code_hash) = 32),
    used boolean not null default false,
    primary key (municipality_id, id, code_hash),
    foreign key (municipality_id, id) references invitation
);
create unique index answer_code_hash on answer_code (municipality_id, code_hash);
call knotenpunkt_own('answer_code');

-- Which town to ask about a code: whoever answers through a link is a stranger, and sees nothing that a town owns until this is known.
create table code_town (
    code_hash bytea primary key check (length(code_hash) = 32),
    home_municipality_id uuid not null references organisation
);
