-- What becomes of agreements: the values of their goals, and what is given of their contributions.

create table goal_value (
    municipality_id uuid not null,
    id uuid not null,
    goal_id uuid not null,
    day date not null,
    method text not null check (method in ('COUNTED', 'ESTIMATED', 'NOT_HELD')),
    value numeric,
    source text not null check (length(source) between 1 and 300),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, goal_id) references goal,
    check ((value is null) = (method = 'NOT_HELD'))
);
comment on column goal_value.value is 'In the unit of the goal. What was not held has none, and is not zero.';
call knotenpunkt_withdrawable('goal_value');
create index goal_value_goal on goal_value (municipality_id, goal_id);
create unique index goal_value_once on goal_value (municipality_id, goal_id, day, method) where withdrawn_at is null;

create table delivery (
    municipality_id uuid not null,
    id uuid not null,
    contribution_id uuid not null,
    day date not null,
    amount numeric not null check (amount > 0),
    note text check (length(note) between 1 and 300),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, contribution_id) references contribution
);
call knotenpunkt_withdrawable('delivery');
create index delivery_contribution on delivery (municipality_id, contribution_id);

call knotenpunkt_own('goal_value');
call knotenpunkt_own('delivery');
