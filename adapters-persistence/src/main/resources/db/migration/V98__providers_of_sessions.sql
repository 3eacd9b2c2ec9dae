-- Who held a session stays with it when another one holds what is to come.
alter table offer_session add column provider_id uuid references organisation;
alter table offer no force row level security;
alter table offer_session no force row level security;
update offer_session set provider_id = offer.provider_id
    from offer
    where (offer.municipality_id, offer.id) = (offer_session.municipality_id, offer_session.offer_id) and offer.provider_id is not null;
alter table offer force row level security;
alter table offer_session force row level security;
create index offer_session_provider on offer_session (provider_id);
