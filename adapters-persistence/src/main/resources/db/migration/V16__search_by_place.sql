-- Lists are searched by place, too.
create index organisation_address_place on organisation_address using gin (lower(place) gin_trgm_ops);
