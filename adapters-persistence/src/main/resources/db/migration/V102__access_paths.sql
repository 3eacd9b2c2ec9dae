-- How those who came for the first time have heard of the centre, as far as they said.
alter table session_count
    add column access_paths text[] not null default '{}',
    add constraint session_count_access_paths check (
        access_paths <@ array['POSTER', 'SCHOOL', 'FAMILIES', 'INTERNET', 'SOCIAL_MEDIA', 'OFFICE', 'PASSING_BY', 'OTHER']
        and cardinality(access_paths) <= coalesce(first_timers, 0));
comment on column session_count.access_paths is 'One for each person who said so; of the other first-timers it is not known.';
