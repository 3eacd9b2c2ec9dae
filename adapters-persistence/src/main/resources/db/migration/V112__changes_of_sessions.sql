-- What was said of whether a session takes place: all that was said stays, the last holds. A session to come that another schedule drops takes
-- along what was said of it.
create table session_change (
    municipality_id uuid not null,
    session_id uuid not null,
    id uuid not null,
    cancelled boolean not null,
    reason text check (length(reason) between 1 and 300),
    account_id uuid not null,
    said_at timestamptz not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, session_id) references offer_session on delete cascade,
    check (not cancelled or reason is not null)
);
comment on column session_change.id is 'Made by whoever says so: what is sent twice is said once.';
create index session_change_session on session_change (municipality_id, session_id, said_at);
call knotenpunkt_own('session_change');
create trigger final_stays after update on session_change
    for each row execute function final_stays();
