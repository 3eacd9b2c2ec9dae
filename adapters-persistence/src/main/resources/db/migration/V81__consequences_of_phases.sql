-- What a phase has brought about beside the centre: no more than that is taken back with it. Of phases from before nothing is known.
alter table centre_phase
    add column hosted_id uuid,
    add column shortened_id uuid,
    add column shortened_until date,
    add column ends_organisation boolean not null default false,
    add foreign key (municipality_id, hosted_id) references relation,
    add foreign key (municipality_id, shortened_id) references relation,
    add check (hosted_id is null or phase = 'RELOCATED'),
    add check (shortened_id is null or hosted_id is not null),
    add check (shortened_until is null or shortened_id is not null),
    add check (not ends_organisation or phase = 'ENDED');
comment on column centre_phase.shortened_until is 'Until when the relation to the former school would have lasted; null if no end was known.';
create index centre_phase_hosted on centre_phase (municipality_id, hosted_id);
create index centre_phase_shortened on centre_phase (municipality_id, shortened_id);
