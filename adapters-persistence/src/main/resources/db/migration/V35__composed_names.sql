-- Names are kept composed (Unicode's form NFC), so that those that look the same are the same.
update organisation_name set full_name = normalize(full_name), short_name = normalize(short_name)
    where full_name is not normalized or short_name is not normalized;
update organisation_address set street = normalize(street), place = normalize(place)
    where street is not normalized or place is not normalized;
update municipality_fact set seat = normalize(seat) where seat is not normalized;
update initiative set name = normalize(name) where name is not normalized;
update account set display_name = normalize(display_name) where display_name is not normalized;
update personal_token set name = normalize(name) where name is not normalized;

alter table person no force row level security;
update person set name = normalize(name) where name is not normalized;
alter table person force row level security;

alter table organisation_function no force row level security;
update organisation_function set label = normalize(label) where label is not normalized;
alter table organisation_function force row level security;

alter table social_space_name no force row level security;
update social_space_name set name = normalize(name) where name is not normalized;
alter table social_space_name force row level security;

-- Two social spaces that a town has told apart by that alone keep their keys as they are.
alter table social_space no force row level security;
update social_space as space set local_key = normalize(local_key)
where local_key is not normalized
    and not exists (
        select from social_space as other
        where other.municipality_id = space.municipality_id and other.id <> space.id
            and normalize(other.local_key) = normalize(space.local_key));
alter table social_space force row level security;
