-- Where figures are told apart by language or access path, too, this index answers alone: without them PostgreSQL takes any index that begins with
-- the town, and goes through all its counts for each session, since behind row-level security it thinks that a town has hardly any.
drop index session_count_newest;
create unique index session_count_newest on session_count (municipality_id, session_id)
    include (number, adults, up_to_five, six_to_ten, eleven_and_older, of_unknown_age, first_timers, access_paths, languages, method, staff_minutes,
        volunteer_minutes)
    where newest;
