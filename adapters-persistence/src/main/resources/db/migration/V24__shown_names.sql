-- Organisations are listed by the name under which they are shown: the short one where there is one.
create index organisation_name_shown on organisation_name (
    (coalesce(short_name, full_name) collate "de-x-icu"), organisation_id);
