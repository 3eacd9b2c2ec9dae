-- What has left a town about a wave, kept as it was published.
create table published_table (
    municipality_id uuid not null,
    id uuid not null,
    assessment_id uuid not null,
    wave int not null,
    published_on date not null,
    content jsonb not null check (jsonb_typeof(content) = 'object'),
    primary key (municipality_id, id),
    foreign key (municipality_id, assessment_id, wave) references assessment_wave
);
create index published_table_of on published_table (municipality_id, assessment_id, wave);
call knotenpunkt_own('published_table');
