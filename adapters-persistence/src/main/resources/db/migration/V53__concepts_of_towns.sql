-- What towns themselves mean to do for partnerships, in editions that their bodies adopt.

create table concept (
    municipality_id uuid not null references organisation,
    id uuid not null,
    last_number integer not null check (last_number >= 1),
    last_day date,
    repealed_by text check (length(repealed_by) between 1 and 200),
    repealed_on date,
    repeal_reference text check (length(repeal_reference) between 1 and 100),
    version bigint not null,
    primary key (municipality_id, id),
    check (num_nulls(last_day, repealed_by, repealed_on) in (0, 3)),
    check (repeal_reference is null or repealed_by is not null)
);
call knotenpunkt_own('concept');

create table concept_edition (
    municipality_id uuid not null,
    concept_id uuid not null,
    number integer not null check (number >= 1),
    language text not null check (length(language) between 2 and 35),
    title text not null check (length(title) between 1 and 200),
    sections jsonb not null check (jsonb_typeof(sections) = 'array'),
    valid_from date,
    adopted_by text check (length(adopted_by) between 1 and 200),
    adopted_on date,
    reference text check (length(reference) between 1 and 100),
    primary key (municipality_id, concept_id, number),
    foreign key (municipality_id, concept_id) references concept,
    check (num_nulls(valid_from, adopted_by, adopted_on) in (0, 3)),
    check (reference is null or adopted_by is not null)
);
comment on column concept_edition.valid_from is 'The first day on which it holds; null for a draft.';
create unique index concept_edition_draft on concept_edition (municipality_id, concept_id) where valid_from is null;
create unique index concept_edition_from on concept_edition (municipality_id, concept_id, valid_from);
call knotenpunkt_own('concept_edition');

-- The words that a body has adopted never change, whoever asks; what was said of the adoption can be corrected.
create trigger adopted_words_stay before update on concept_edition
    for each row when (old.valid_from is not null and (new.valid_from is null
        or (old.language, old.title, old.sections) is distinct from (new.language, new.title, new.sections)))
    execute function final_stays();
create trigger adopted_stays before delete on concept_edition
    for each row when (old.valid_from is not null) execute function final_stays();
