-- Whether a session is published decides who reads it. That it is when its offer is, the database holds itself; at the end of each transaction,
-- since an offer is saved before its sessions.
alter table offer add column published boolean not null generated always as (state = 'PUBLISHED') stored;
alter table offer add constraint offer_published_once unique (municipality_id, id, published);

alter table offer no force row level security;
alter table offer_session no force row level security;
update offer_session set published = offer.published
    from offer
    where (offer.municipality_id, offer.id) = (offer_session.municipality_id, offer_session.offer_id)
        and offer.published <> offer_session.published;
alter table offer force row level security;
alter table offer_session force row level security;

alter table offer_session
    add constraint offer_session_published foreign key (municipality_id, offer_id, published)
        references offer (municipality_id, id, published) deferrable initially deferred;
