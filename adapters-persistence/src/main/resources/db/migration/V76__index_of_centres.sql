-- Only by way of its organisation is a centre looked for beyond its town.
drop index centre_organisation;
create index centre_organisation on centre (id);
