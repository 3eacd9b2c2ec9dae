-- What is asked of the published offers of all towns at once, by indexes that begin with no town.
create function offer_words(texts jsonb) returns text
    language sql immutable strict parallel safe
    return lower(jsonb_path_query_array(texts, '$.**.title')::text || jsonb_path_query_array(texts, '$.**.description')::text
        || jsonb_path_query_array(texts, '$.**.eligibility')::text);
comment on function offer_words(jsonb) is 'What is said of an offer in all languages, to be searched.';
create index offer_published on offer (id) where state = 'PUBLISHED';
create index offer_published_change on offer (changed_at) where state = 'PUBLISHED';
create index offer_published_holder on offer ((coalesce(provider_id, centre_id))) where state = 'PUBLISHED';
create index offer_published_kind on offer (kind) where state = 'PUBLISHED';
create index offer_published_terms on offer using gin (targets, features) where state = 'PUBLISHED';
create index offer_published_words on offer using gin (offer_words(texts) gin_trgm_ops) where state = 'PUBLISHED';
