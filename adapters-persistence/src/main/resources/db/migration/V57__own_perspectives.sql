-- The perspectives that towns have added to those that every town knows.

create table own_perspective (
    municipality_id uuid not null references organisation,
    id uuid not null,
    code text not null check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    names jsonb not null check (jsonb_typeof(names) = 'object' and names -> 'de' is not null),
    counts_with text check (counts_with ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    given_up_on date,
    version bigint not null,
    primary key (municipality_id, id),
    unique (municipality_id, code)
);
comment on column own_perspective.counts_with is 'The one, known to every town, with which it is one voice; null for a voice of its own.';
comment on column own_perspective.given_up_on is 'Since when no assessment takes it any more; null while it is offered.';
call knotenpunkt_own('own_perspective');

-- Answers are kept under the code, and assessments were concluded by the voice: neither changes, and no code is ever free again.
create trigger own_perspective_stays before update on own_perspective
    for each row when ((old.code, old.counts_with) is distinct from (new.code, new.counts_with)) execute function final_stays();
create trigger own_perspective_is_kept before delete on own_perspective
    for each row execute function final_stays();
