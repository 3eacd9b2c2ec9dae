-- What was before the day on which its offer was published was announced to nobody, and was held only if somebody counted there. Of offers that are
-- published by now nobody has noted the day: for them all that has been stays announced.
alter table offer add column published_on date check (published_on is null or state = 'PUBLISHED');
comment on column offer.published_on is 'Since when it is shown; null if it is not, or where nobody has noted that.';
