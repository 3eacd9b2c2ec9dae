-- Who holds the sessions of an offer, for those who plan: nobody can be in two places at once.
alter table offer add column speaker text check (length(speaker) between 1 and 120);
