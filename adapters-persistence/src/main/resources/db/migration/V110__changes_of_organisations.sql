-- Programs that take over what is published ask for what is another since, and that are also the offers of a centre that has moved, or of somebody
-- who is called otherwise.
alter table organisation add column changed_at timestamptz not null default now();
comment on column organisation.changed_at is 'When something was last noted of it, or taken over from a register.';
create index organisation_changed on organisation (changed_at);
create index organisation_address_later on organisation_address (valid_from) where valid_from is not null;
create index offer_published_centre on offer (centre_id) where state = 'PUBLISHED';
