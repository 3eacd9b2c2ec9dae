-- What became of goals in school years, and what is to follow.

create table goal_rating (
    municipality_id uuid not null,
    id uuid not null,
    goal_id uuid not null,
    school_year integer not null check (school_year between 1900 and 2999),
    verdict text not null check (verdict in ('REACHED', 'PARTLY', 'MISSED', 'UNCLEAR')),
    reason text not null check (length(reason) between 1 and 1000),
    next_step text not null check (next_step in ('CARRY_OVER', 'CHANGE', 'CLOSE')),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, goal_id) references goal
);
comment on column goal_rating.school_year is 'The calendar year in which it begins.';
call knotenpunkt_withdrawable('goal_rating');
create index goal_rating_goal on goal_rating (municipality_id, goal_id);
create unique index goal_rating_once on goal_rating (municipality_id, goal_id, school_year) where withdrawn_at is null;
call knotenpunkt_own('goal_rating');
