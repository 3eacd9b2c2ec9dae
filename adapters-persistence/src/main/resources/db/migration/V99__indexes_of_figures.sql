-- Counts come in as weeks go by, so that those of one town lie far apart: what figures are made of stands beside each other in the index.
drop index session_count_newest;
create unique index session_count_newest on session_count (municipality_id, session_id)
    include (number, adults, up_to_five, six_to_ten, eleven_and_older, of_unknown_age, first_timers, method, staff_minutes, volunteer_minutes)
    where newest;

-- The office of a network reads the newest releases of all its towns first, a part at a time.
create index figure_release_published on figure_release (released_at desc, id desc);
