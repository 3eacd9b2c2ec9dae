-- What stands in the addresses of programmes in place of ids. Addresses are known to everybody, and those of towns are of one kind for all of them:
-- the table is shared, as organisations are.
create table programme_slug (
    organisation_id uuid primary key references organisation on delete cascade,
    town_id uuid references organisation on delete cascade,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
    constraint programme_slug_once unique nulls not distinct (town_id, slug),
    check (town_id <> organisation_id)
);
comment on column programme_slug.town_id is 'The town of a centre; null for a town itself. A slug stays when the name changes: it is on paper.';

-- Towns and centres that have published something get theirs, as the server gives them to those to come; the oldest of a name the plain one.
create function slug_of(name text) returns text
    language sql immutable
    return trim(both '-' from regexp_replace(
        lower(regexp_replace(
            normalize(
                translate(
                    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(normalize(name),
                        'ä', 'ae'), 'Ä', 'ae'), 'ö', 'oe'), 'Ö', 'oe'), 'ü', 'ue'), 'Ü', 'ue'), 'ß', 'ss'), 'ẞ', 'ss'), 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'),
                    'øØđĐłŁı', 'ooddlli'),
                nfd),
            '[\u0300-\u036f]', '', 'g')),
        '[^a-z0-9]+', '-', 'g'));

create function own_words_of(slug text) returns text
    language sql immutable
    return array_to_string(array(
        select word from string_to_table(slug, '-') with ordinality as words (word, place)
            where word not in ('familiengrundschulzentrum', 'familienzentrum', 'fgz')
            order by place), '-');

create procedure give_slug(organisation uuid, town uuid, words text, key text)
    language plpgsql
    as $$
declare
    base text := left(words, 50);
    candidate text;
    number integer := 1;
begin
    if length(words) > 50 and position('-' in base) > 0 and substr(words, 51, 1) <> '-' then
        base := regexp_replace(base, '-[^-]*$', '');
    end if;
    base := trim(both '-' from base);
    candidate := coalesce(nullif(base, ''), 'programm-1');
    base := coalesce(nullif(base, ''), 'programm');
    while exists (select from programme_slug where town_id is not distinct from town and slug = candidate) loop
        if key is not null then
            candidate := base || '-' || key;
            key := null;
        else
            number := number + 1;
            candidate := base || '-' || number;
        end if;
    end loop;
    insert into programme_slug values (organisation, town, candidate);
end
$$;

alter table offer no force row level security;
do $$
declare
    thing record;
begin
    for thing in
        with shown as (select distinct municipality_id as town, centre_id as centre from offer where state = 'PUBLISHED'),
            named (id, town) as (select distinct town, null::uuid from shown union all select centre, town from shown)
        select id, town, slug_of(name) as slug, key
            from named
                cross join lateral (
                    select coalesce(short_name, full_name) as name
                        from organisation_name
                        where organisation_id = id
                        order by coalesce(valid_from > current_date, false), valid_from desc nulls last
                        limit 1) as called
                left join lateral (
                    select value as key
                        from organisation_key
                        where town is null and organisation_id = id and scheme = 'AGS' and length(value) = 8
                        order by valid_from desc nulls last
                        limit 1) as keyed on true
            order by id
    loop
        call give_slug(
            thing.id,
            thing.town,
            coalesce(nullif(own_words_of(thing.slug), ''), thing.slug),
            thing.key);
    end loop;
end
$$;
alter table offer force row level security;

drop procedure give_slug;
drop function own_words_of;
drop function slug_of;
