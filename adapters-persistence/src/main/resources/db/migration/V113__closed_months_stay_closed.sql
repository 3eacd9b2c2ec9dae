-- What had begun when its offer was shown no longer was held, whatever becomes of the offer.
alter table offer_session add column announced boolean not null default false;
comment on column offer_session.announced is
    'Whether it had begun when its offer was unpublished or ended; of one that is published, that goes without saying.';
alter table offer no force row level security;
alter table offer_session no force row level security;
update offer_session set announced = true
    from offer
    where (offer.municipality_id, offer.id) = (offer_session.municipality_id, offer_session.offer_id) and offer.state = 'ENDED';
alter table offer force row level security;
alter table offer_session force row level security;

-- Which days closed the months that were closed when another day was set: they stay closed.
create table count_closing_before (
    municipality_id uuid not null,
    town_id uuid not null,
    last_month date not null check (extract(day from last_month) = 1),
    day smallint not null check (day between 1 and 28),
    primary key (municipality_id, town_id, last_month),
    foreign key (municipality_id, town_id) references count_closing
);
comment on column count_closing_before.last_month is 'The first day of the last month for which the day holds.';
call knotenpunkt_own('count_closing_before');
create trigger entry_stays after update on count_closing_before
    for each row execute function final_stays();
create trigger final_stays before delete on count_closing_before
    for each row execute function final_stays();
