-- That what a centre counted in a month was looked at and stands.
create table count_approval (
    municipality_id uuid not null references organisation,
    centre_id uuid not null references organisation,
    month date not null check (extract(day from month) = 1),
    account_id uuid not null,
    approved_at timestamptz not null,
    primary key (municipality_id, centre_id, month)
);
comment on column count_approval.month is 'Its first day.';
create index count_approval_month on count_approval (municipality_id, month);
create index count_approval_centre on count_approval (centre_id);
call knotenpunkt_own('count_approval');
create trigger entry_stays after update on count_approval
    for each row execute function final_stays();
