-- How many families a centre reached in a half-year, as somebody has said: an estimate, or the households of a list that is kept lawfully.
create table centre_reach (
    municipality_id uuid not null references organisation,
    centre_id uuid not null references organisation,
    period text not null check (period ~ '^\d{4}-H[12]$'),
    number smallint not null check (number >= 1),
    method text not null check (method in ('ESTIMATE', 'DISTINCT_HOUSEHOLDS')),
    families smallint not null check (families between 0 and 9999),
    base smallint check (base between families and 9999),
    how text not null check (length(how) between 1 and 300),
    day date not null,
    said_by uuid not null,
    said_at timestamptz not null,
    primary key (municipality_id, centre_id, period, number)
);
comment on column centre_reach.number is 'What was said last counts; what was said before stays.';
create index centre_reach_period on centre_reach (municipality_id, period);
create index centre_reach_centre on centre_reach (centre_id);
call knotenpunkt_own('centre_reach');
create trigger final_stays before update or delete on centre_reach
    for each row execute function final_stays();

-- Half-year reports as they were released, as canonical texts with their SHA-256.
create table report_release (
    municipality_id uuid not null references organisation,
    id uuid not null,
    subject text not null check (subject ~ '^(town|(provider|school|centre):[0-9a-f-]{36})$'),
    period text not null check (period ~ '^\d{4}-H[12]$'),
    number smallint not null check (number >= 1),
    released_on date not null,
    released_by uuid not null,
    released_at timestamptz not null,
    reason text check (length(reason) between 1 and 500),
    content text not null check (content::jsonb is not null),
    sha256 bytea not null check (sha256 = sha256(convert_to(content, 'UTF8'))),
    primary key (municipality_id, id),
    unique (municipality_id, period, subject, number),
    check ((number = 1) = (reason is null))
);
call knotenpunkt_own('report_release');
create trigger final_stays before update or delete on report_release
    for each row execute function final_stays();
