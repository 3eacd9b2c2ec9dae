-- How many came to sessions: every entry stays, the newest counts.
create table session_count (
    municipality_id uuid not null,
    session_id uuid not null,
    number smallint not null check (number >= 1),
    entry_id uuid not null,
    newest boolean not null,
    adults smallint not null check (adults between 0 and 9999),
    up_to_five smallint not null check (up_to_five between 0 and 9999),
    six_to_ten smallint not null check (six_to_ten between 0 and 9999),
    eleven_and_older smallint not null check (eleven_and_older between 0 and 9999),
    of_unknown_age smallint not null check (of_unknown_age between 0 and 9999),
    first_timers smallint check (first_timers between 0 and 9999),
    languages text[] not null,
    method text not null check (method in ('COUNTED', 'ESTIMATED')),
    staff_minutes smallint check (staff_minutes between 0 and 6000),
    volunteer_minutes smallint check (volunteer_minutes between 0 and 6000),
    reason text check (length(reason) between 1 and 300),
    account_id uuid not null,
    entered_at timestamptz not null,
    primary key (municipality_id, session_id, number),
    unique (municipality_id, entry_id),
    foreign key (municipality_id, session_id) references offer_session
);
comment on column session_count.entry_id is 'Made by whoever sends it: what is sent twice is entered once.';
create unique index session_count_newest on session_count (municipality_id, session_id) where newest;
call knotenpunkt_own('session_count');
-- What was entered stays as it was; all that changes is that another entry is newer.
create trigger entry_stays after update on session_count
    for each row when (to_jsonb(old) - 'newest' is distinct from to_jsonb(new) - 'newest' or (new.newest and not old.newest))
    execute function final_stays();
create trigger final_stays before delete on session_count
    for each row execute function final_stays();
create index offer_session_day on offer_session (municipality_id, starts_at);

-- Until which day of the next month the counts of a month can be entered without a reason.
create table count_closing (
    municipality_id uuid not null references organisation,
    town_id uuid not null,
    day smallint not null check (day between 1 and 28),
    primary key (municipality_id, town_id),
    check (town_id = municipality_id)
);
comment on column count_closing.town_id is 'The town itself: there is one closing for each.';
call knotenpunkt_own('count_closing');
