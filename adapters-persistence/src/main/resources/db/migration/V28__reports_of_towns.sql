-- What the report of an import tells about a town: the municipality itself, or a school or an office in it. In a preview the town may
-- be one that is yet to come.
alter table register_import_entry add column town_id uuid;
create index register_import_entry_town on register_import_entry (town_id, import_id, number) where town_id is not null;
comment on column register_import_entry.town_id is 'The municipality that it is about, or in which the school or the office lies';

update register_import_entry e set town_id = m.organisation_id
    from register_import i, municipality m
    where i.id = e.import_id and i.register = 'MUNICIPALITIES' and m.ags = e.key;
update register_import_entry e set town_id = o.home_municipality_id,
        label = coalesce(e.label, (select coalesce(n.short_name, n.full_name) from organisation_name n
            where n.organisation_id = o.id order by n.valid_from desc nulls last limit 1))
    from register_import i, organisation_key k, organisation o
    where i.id = e.import_id and i.register <> 'MUNICIPALITIES'
        and k.scheme = 'SCHOOL_NUMBER' and k.value = e.key and k.valid_until is null and o.id = k.organisation_id;
