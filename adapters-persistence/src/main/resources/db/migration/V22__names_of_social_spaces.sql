-- What a town calls a social space may change; on each day it has one name.
create table social_space_name (
    municipality_id uuid not null references organisation,
    id uuid not null default gen_random_uuid(),
    social_space_id uuid not null,
    valid_from date,
    valid_until date,
    name text not null check (length(name) between 1 and 120),
    primary key (municipality_id, id),
    foreign key (municipality_id, social_space_id) references social_space,
    check (valid_from <= valid_until),
    exclude using gist (municipality_id with =, social_space_id with =, daterange(valid_from, valid_until, '[]') with &&)
);
create index social_space_name_of on social_space_name (municipality_id, social_space_id, valid_from);
create index social_space_name_called on social_space_name (municipality_id, lower(name));

alter table social_space no force row level security;
insert into social_space_name (municipality_id, social_space_id, name)
select municipality_id, id, name from social_space;
alter table social_space force row level security;
alter table social_space drop column name;
call knotenpunkt_own('social_space_name');
