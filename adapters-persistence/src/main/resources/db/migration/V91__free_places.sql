-- How many places of an offer were free on a day, as somebody has told everybody.
alter table offer
    add column free_places integer check (free_places >= 0),
    add column free_places_on date,
    add constraint offer_free_places check (
        (free_places is null) = (free_places_on is null)
        and (free_places is null or (state = 'PUBLISHED' and capacity is not null and free_places <= capacity)));
