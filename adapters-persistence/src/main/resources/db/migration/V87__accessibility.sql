-- What a town says about how its public pages can be used by everybody; everybody reads it.
create table accessibility_statement (
    municipality_id uuid not null references organisation,
    town_id uuid not null,
    responsible text not null check (length(responsible) between 1 and 200),
    email text not null check (length(email) between 1 and 200),
    phone text check (length(phone) between 1 and 60),
    conformity text not null check (conformity in ('FULL', 'PARTIAL', 'NONE')),
    barriers text check (length(barriers) between 1 and 2000),
    assessed_on date not null,
    version bigint not null,
    primary key (municipality_id, town_id),
    check (town_id = municipality_id),
    check (conformity = 'FULL' or barriers is not null)
);
comment on column accessibility_statement.town_id is 'The town itself: there is one statement for each.';
call knotenpunkt_own('accessibility_statement');
create policy published on accessibility_statement for select using ((select knotenpunkt_reads_published()));

-- What people tell a town about its public pages. Where the answer goes is kept until it is given.
create table feedback (
    municipality_id uuid not null references organisation,
    id uuid not null,
    text text not null check (length(text) between 1 and 2000),
    reply text check (length(reply) between 1 and 200),
    page text check (length(page) between 1 and 200),
    language text not null check (length(language) between 2 and 35),
    received_at timestamptz not null,
    done boolean not null,
    version bigint not null,
    primary key (municipality_id, id),
    check (not done or reply is null)
);
create index feedback_list on feedback (municipality_id, done, id desc);
call knotenpunkt_own('feedback');
