-- Whence an instrument had its first questions: from what is shipped, or from another one of the town, by what that was called then.
alter table instrument
    add column origin_template text check (length(origin_template) between 1 and 100),
    add column origin_id uuid,
    add column origin_title text check (length(origin_title) between 1 and 120),
    add column origin_number int check (origin_number >= 1),
    add foreign key (municipality_id, origin_id) references instrument,
    add check (origin_template is null or origin_id is null),
    add check ((origin_id is null) = (origin_title is null)),
    add check (origin_number is null or origin_id is not null);
comment on column instrument.origin_number is 'Null where the questions were taken from a draft.';
create index instrument_origin on instrument (municipality_id, origin_id);
