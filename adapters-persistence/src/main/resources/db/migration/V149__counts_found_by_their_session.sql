-- All that finds a count begins with its session, too. Row-level security and the statement both name the town, from which PostgreSQL concludes
-- that there is next to nothing of it; an index by which all counts of the town are gone through then looks as good to it as any other.
-- What is sent twice to a session is entered once, as before; that no other session has an entry of the same id is not held any more.
alter table session_count
    drop constraint session_count_municipality_id_entry_id_key,
    add unique (municipality_id, session_id, entry_id);
