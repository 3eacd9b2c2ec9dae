-- A day belongs to one of the school holidays of a state at most, and none of them lasts longer than a quarter of a year.
alter table school_holiday
    add constraint school_holiday_once exclude using gist (state_key with =, daterange(first_day, last_day, '[]') with &&),
    add check (state_key between '01' and '16'),
    add check (last_day - first_day < 92);
