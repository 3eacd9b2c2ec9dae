-- Joint reviews of agreements: by which frame the parties rate, what each of them says, and what follows.

-- The frames that come with the software; common to all.
create table quality_frame (
    code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 40),
    edition smallint not null check (edition >= 1),
    document jsonb not null,
    primary key (code, edition)
);
comment on table quality_frame is 'An edition never changes; a frame gets another one instead.';

-- The frames of the towns; the id is the code, which none that comes with the software has.
create table own_quality_frame (
    municipality_id uuid not null references organisation,
    id text not null check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 40),
    edition smallint not null check (edition >= 1),
    document jsonb not null,
    primary key (municipality_id, id, edition)
);
call knotenpunkt_own('own_quality_frame');

-- The criteria are the codes of the frame, in their order.
create table review (
    municipality_id uuid not null,
    id uuid not null,
    agreement_id uuid not null,
    frame_code text not null,
    frame_edition smallint not null,
    criteria text[] not null check (cardinality(criteria) between 1 and 30),
    opens_on date not null,
    due_on date not null,
    closed_at timestamptz,
    concluded_at timestamptz,
    version bigint not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, agreement_id) references agreement,
    check (opens_on <= due_on),
    check (concluded_at is null or closed_at is not null)
);
create index review_agreement on review (municipality_id, agreement_id, opens_on);
create unique index review_one_at_a_time on review (municipality_id, agreement_id) where concluded_at is null;
call knotenpunkt_own('review');

create table review_sheet (
    municipality_id uuid not null,
    review_id uuid not null,
    party_id uuid not null references organisation,
    position smallint not null,
    name text not null check (length(name) between 1 and 250),
    role text not null check (role in ('PARTY', 'CO_SIGNATORY')),
    side text not null check (side in ('SCHOOL', 'YOUTH_SERVICE', 'FAMILIES', 'MUNICIPALITY', 'OTHERS')),
    handed_in_at timestamptz,
    handed_in_by uuid,
    revision bigint not null check (revision >= 0),
    primary key (municipality_id, review_id, party_id),
    unique (municipality_id, review_id, position),
    foreign key (municipality_id, review_id) references review,
    check ((handed_in_at is null) = (handed_in_by is null))
);
create index review_sheet_party on review_sheet (party_id);
call knotenpunkt_own('review_sheet');

create table review_rating (
    municipality_id uuid not null,
    review_id uuid not null,
    party_id uuid not null,
    criterion text not null,
    position smallint not null,
    points smallint check (points between 1 and 5),
    comment text check (length(comment) between 1 and 500),
    primary key (municipality_id, review_id, party_id, criterion),
    foreign key (municipality_id, review_id, party_id) references review_sheet
);
comment on column review_rating.points is 'Null where the party says that it cannot say; without a row it has said nothing.';
call knotenpunkt_own('review_rating');

create table review_conclusion (
    municipality_id uuid not null,
    review_id uuid not null,
    criterion text not null,
    position smallint not null,
    decision text not null check (decision in ('CHANGE_GOAL', 'NEW_GOAL', 'NO_CHANGE')),
    goal_id uuid,
    text text not null check (length(text) between 1 and 1000),
    drawn_at timestamptz not null,
    drawn_by uuid not null,
    primary key (municipality_id, review_id, criterion),
    foreign key (municipality_id, review_id) references review,
    foreign key (municipality_id, goal_id) references goal,
    check ((goal_id is not null) = (decision = 'CHANGE_GOAL'))
);
create index review_conclusion_goal on review_conclusion (municipality_id, goal_id);
call knotenpunkt_own('review_conclusion');

-- What is final stays: nobody may change it.
create function final_stays() returns trigger
    language plpgsql
    as $$
begin
    raise exception 'What is final in % does not change', tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;
create trigger final_stays before update or delete on quality_frame
    for each row execute function final_stays();
create trigger final_stays before update or delete on own_quality_frame
    for each row execute function final_stays();
create trigger final_stays before update or delete on review
    for each row when (old.concluded_at is not null) execute function final_stays();
create trigger final_stays before update or delete on review_sheet
    for each row when (old.handed_in_at is not null) execute function final_stays();

create function handed_in_stays() returns trigger
    language plpgsql
    as $$
begin
    if exists (
        select from review_sheet as sheet
        where sheet.municipality_id = old.municipality_id
            and sheet.review_id = old.review_id
            and sheet.party_id = old.party_id
            and sheet.handed_in_at is not null)
    then
        raise exception 'What is final in % does not change', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger handed_in_stays before update or delete on review_rating
    for each row execute function handed_in_stays();

-- As with everything final: nobody may, rather than that it does not fit.
create or replace function agreed_stays() returns trigger
    language plpgsql
    as $$
begin
    raise exception 'Version % of agreement % was agreed and does not change', old.number, old.agreement_id
        using errcode = 'insufficient_privilege';
end
$$;

insert into quality_frame (code, edition, document) values
('conditions-of-success', 1, $frame$ {"texts": {
 "de": {"name": "Bedingungen des Gelingens", "lowest": "trifft gar nicht zu", "highest": "trifft voll zu"},
 "en": {"name": "Conditions of success", "lowest": "not true at all", "highest": "entirely true"}},
"criteria": [
 {"code": "families-at-the-centre", "wordings": {
  "de": {"question": "Familien stehen im Mittelpunkt.", "explanation": "Was wir tun, beginnt bei dem, was Familien an dieser Schule brauchen und wollen, nicht bei unseren Abläufen."},
  "en": {"question": "Families are at the centre.", "explanation": "What we do begins with what families at this school need and want, not with our own procedures."}}},
 {"code": "needs-and-impact", "wordings": {
  "de": {"question": "Wir richten uns nach Bedarf und Wirkung.", "explanation": "Wir fragen nach, was gebraucht wird, und schauen später nach, ob es geholfen hat."},
  "en": {"question": "We go by needs and impact.", "explanation": "We ask what is needed, and later we look whether it has helped."}}},
 {"code": "low-threshold", "wordings": {
  "de": {"question": "Wer mitmachen will, kann leicht mitmachen.", "explanation": "Zeiten, Orte, Sprache und Kosten halten niemanden ab. Auch wer selten kommt, ist gemeint."},
  "en": {"question": "Whoever wants to take part can do so easily.", "explanation": "Times, places, language and cost keep nobody away. Those who seldom come are meant, too."}}},
 {"code": "school-development", "wordings": {
  "de": {"question": "Die Zusammenarbeit mit Familien gehört zur Schulentwicklung.", "explanation": "Sie steht im Schulprogramm, hat Zeit und Zuständige und hängt nicht an einer einzelnen Person."},
  "en": {"question": "Working with families is part of developing the school.", "explanation": "It has its place in the school's programme, has time and people in charge, and does not hang on one person."}}},
 {"code": "network", "wordings": {
  "de": {"question": "Wir arbeiten mit dem Stadtteil und der Kommune zusammen.", "explanation": "Kitas, Vereine, Beratung und Ämter wissen voneinander und verweisen aufeinander; die Kommune hält die Fäden zusammen."},
  "en": {"question": "We work together with the neighbourhood and the town.", "explanation": "Day-care centres, clubs, counselling and offices know and point to each other; the town holds the threads together."}}},
 {"code": "open-attitude", "wordings": {
  "de": {"question": "Wir begegnen Familien offen und wertschätzend.", "explanation": "Familien merken, dass sie willkommen sind, auch wenn es schwierig wird."},
  "en": {"question": "We meet families openly and with appreciation.", "explanation": "Families notice that they are welcome, even when things get difficult."}}},
 {"code": "eye-level", "wordings": {
  "de": {"question": "Wir reden auf Augenhöhe miteinander.", "explanation": "Jede Seite bringt ihr Wissen ein, und jede wird gehört, bevor etwas entschieden wird."},
  "en": {"question": "We talk at eye level.", "explanation": "Each side brings in what it knows, and each is heard before anything is decided."}}},
 {"code": "pulling-together", "wordings": {
  "de": {"question": "Alle, die hier arbeiten, ziehen an einem Strang.", "explanation": "Lehrkräfte, Ganztag, Sozialarbeit, Sekretariat und Träger sagen dasselbe und helfen einander."},
  "en": {"question": "All staff pull together.", "explanation": "Teachers, all-day staff, social work, the office and the provider say the same and help each other."}}},
 {"code": "ways-of-living", "wordings": {
  "de": {"question": "Wir sind offen dafür, wie Familien leben.", "explanation": "Sprachen, Arbeitszeiten und Familienformen sind verschieden. Wir gehen von dem aus, was ist."},
  "en": {"question": "We are open to how families live.", "explanation": "Languages, working hours and kinds of families differ. We start from what is."}}},
 {"code": "strengths", "wordings": {
  "de": {"question": "Wir sehen Stärken neben Schwierigkeiten.", "explanation": "Über Kinder und Familien sprechen wir so, dass auch vorkommt, was sie können."},
  "en": {"question": "We see strengths beside challenges.", "explanation": "When we speak of children and families, what they are good at is part of it."}}}
]}$frame$);
