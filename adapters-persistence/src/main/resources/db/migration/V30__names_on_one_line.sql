-- Names are kept on one line: one blank in place of all white space, whichever and however much, and none around it. Of what would be
-- nothing then, nothing is taken away.
create function on_one_line(given text) returns text
    language sql immutable strict
    return btrim(regexp_replace(given,
        '[\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'));

update organisation_name set full_name = on_one_line(full_name) where on_one_line(full_name) not in (full_name, '');
update organisation_name set short_name = on_one_line(short_name) where on_one_line(short_name) not in (short_name, '');
update organisation_address set street = on_one_line(street) where on_one_line(street) not in (street, '');
update organisation_address set place = on_one_line(place) where on_one_line(place) not in (place, '');
update municipality_fact set seat = on_one_line(seat) where on_one_line(seat) not in (seat, '');
update initiative set name = on_one_line(name) where on_one_line(name) not in (name, '');
update account set display_name = on_one_line(display_name) where on_one_line(display_name) not in (display_name, '');
update personal_token set name = on_one_line(name) where on_one_line(name) not in (name, '');

alter table person no force row level security;
update person set name = on_one_line(name) where on_one_line(name) not in (name, '');
alter table person force row level security;

alter table organisation_function no force row level security;
update organisation_function set label = on_one_line(label) where on_one_line(label) not in (label, '');
alter table organisation_function force row level security;

alter table social_space_name no force row level security;
update social_space_name set name = on_one_line(name) where on_one_line(name) not in (name, '');
alter table social_space_name force row level security;

-- Two social spaces that a town has told apart by white space in their keys keep them as they are.
alter table social_space no force row level security;
update social_space as space set local_key = on_one_line(local_key)
where on_one_line(local_key) not in (local_key, '')
    and not exists (
        select from social_space as other
        where other.municipality_id = space.municipality_id and other.id <> space.id
            and on_one_line(other.local_key) = on_one_line(space.local_key));
alter table social_space force row level security;

drop function on_one_line;
