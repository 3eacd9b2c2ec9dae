-- Lists are sorted by the name under which organisations are shown (organisation_name_shown); nothing is by the full name alone.
drop index organisation_name_sorted;
