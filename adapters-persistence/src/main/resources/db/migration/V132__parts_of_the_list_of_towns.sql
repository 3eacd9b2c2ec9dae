-- The list of towns is read part by part, from a letter or a town on, and searched by words that stand anywhere in a slug.
create index programme_slug_of_towns on programme_slug (slug collate "C") where town_id is null;
create index programme_slug_words on programme_slug using gin (slug gin_trgm_ops);
