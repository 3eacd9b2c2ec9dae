comment on function knotenpunkt_begun_before is
    'The earliest of what is said of an organisation and was so before a day: what it is, and the day. Of what another town says, both are told: that there is something (ELSEWHERE), and its day';

-- People sign in with their name composed (Unicode's form NFC). Where two accounts differ by that alone, nobody can tell whose the composed
-- one would be, and both stay.
update account as one set sign_in_name = normalize(sign_in_name)
where sign_in_name is not normalized
    and not exists (
        select from account as other
        where other.id <> one.id and normalize(other.sign_in_name) = normalize(one.sign_in_name));

-- Two social spaces of a time whose keys differ by composition or white space alone have one key as soon as one of them is saved, which no
-- two may have. Whichever has it already keeps it, or else the first; the others get a number.
create function on_one_line(given text) returns text
    language sql immutable strict
    return btrim(regexp_replace(normalize(given),
        '[\u0009-\u000d\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g'));

alter table social_space no force row level security;
do $$
declare
    space record;
    wanted text;
    copy integer;
begin
    for space in
        select * from social_space
        where on_one_line(local_key) not in (local_key, '')
        order by municipality_id, id
    loop
        wanted := on_one_line(space.local_key);
        copy := 1;
        while exists (
            select from social_space as other
            where other.municipality_id = space.municipality_id and other.id <> space.id and other.local_key = wanted
                and daterange(other.valid_from, other.valid_until, '[]') && daterange(space.valid_from, space.valid_until, '[]'))
        loop
            copy := copy + 1;
            wanted := left(on_one_line(space.local_key), 34) || ' (' || copy || ')';
        end loop;
        update social_space set local_key = wanted where municipality_id = space.municipality_id and id = space.id;
    end loop;
end
$$;
alter table social_space force row level security;

drop function on_one_line;
