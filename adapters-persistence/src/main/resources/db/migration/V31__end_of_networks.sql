-- A network may end, and one that was set up in error leaves the tables of what counts; what is left of it says why.
alter table initiative
    add column last_day date,
    add check (partial_date_first(founded) <= last_day);
comment on column initiative.last_day is 'The last day on which it exists; null if no end is known';

create table withdrawn_initiative (
    id uuid primary key,
    name text not null check (length(name) between 1 and 200),
    withdrawn_at timestamptz not null,
    withdrawn_by uuid not null,
    withdrawn_reason text not null check (length(withdrawn_reason) between 1 and 500)
);
