-- What is done with families in a school year, arranged by types of involvement.

-- The types; they come with the software and are common to all.
create table involvement_frame (
    code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 40),
    edition smallint not null check (edition >= 1),
    document jsonb not null,
    primary key (code, edition)
);
comment on table involvement_frame is 'An edition never changes; a frame gets another one instead.';
create trigger final_stays before update or delete on involvement_frame
    for each row execute function final_stays();

create table action_plan (
    municipality_id uuid not null references organisation,
    id uuid not null,
    agreement_id uuid not null,
    school_year integer not null check (school_year between 1900 and 2999),
    frame_code text not null,
    frame_edition smallint not null,
    version bigint not null,
    primary key (municipality_id, id),
    unique (municipality_id, agreement_id, school_year),
    foreign key (municipality_id, agreement_id) references agreement,
    foreign key (frame_code, frame_edition) references involvement_frame
);
comment on column action_plan.school_year is 'The calendar year in which it begins.';
create index action_plan_frame on action_plan (frame_code, frame_edition);
call knotenpunkt_own('action_plan');

create table planned_activity (
    municipality_id uuid not null,
    id uuid not null,
    plan_id uuid not null,
    position smallint not null,
    type text not null,
    title text not null check (length(title) between 1 and 200),
    party_id uuid not null references organisation,
    function text not null check (length(function) between 1 and 120),
    valid_from date not null,
    valid_until date not null,
    goal_id uuid,
    evaluation text not null check (length(evaluation) between 1 and 500),
    primary key (municipality_id, id),
    unique (municipality_id, plan_id, position),
    foreign key (municipality_id, plan_id) references action_plan,
    foreign key (municipality_id, goal_id) references goal,
    check (valid_from <= valid_until)
);
create index planned_activity_party on planned_activity (party_id);
create index planned_activity_goal on planned_activity (municipality_id, goal_id);
call knotenpunkt_own('planned_activity');

insert into involvement_frame (code, edition, document) values
('epstein-six', 1, $frame$ {"types": [
 {"code": "parenting", "wordings": {
  "de": {"name": "Eltern sein", "explanation": "Familien dabei stärken, Kinder gut zu begleiten; die Schule lernt die Familien kennen."},
  "en": {"name": "Parenting", "explanation": "Strengthen families in bringing up children; the school gets to know the families."}}},
 {"code": "communicating", "wordings": {
  "de": {"name": "Miteinander reden", "explanation": "Regelmäßig, in beide Richtungen und in den Sprachen der Familien, auch ohne Anlass."},
  "en": {"name": "Communicating", "explanation": "Regularly, both ways and in the families' languages, also without an occasion."}}},
 {"code": "volunteering", "wordings": {
  "de": {"name": "Mithelfen", "explanation": "Familien bringen Zeit und Können ein; Zeiten und Aufgaben passen zu ihrem Leben."},
  "en": {"name": "Volunteering", "explanation": "Families bring in time and skills; times and tasks fit how they live."}}},
 {"code": "learning-at-home", "wordings": {
  "de": {"name": "Zu Hause lernen", "explanation": "Familien erfahren, wie sie das Lernen zu Hause begleiten können."},
  "en": {"name": "Learning at home", "explanation": "Families learn how they can support learning at home."}}},
 {"code": "decision-making", "wordings": {
  "de": {"name": "Mitentscheiden", "explanation": "Familien entscheiden mit, in gewählten Gremien und darüber hinaus."},
  "en": {"name": "Decision making", "explanation": "Families take part in decisions, in elected bodies and beyond."}}},
 {"code": "community", "wordings": {
  "de": {"name": "Mit dem Stadtteil zusammenarbeiten", "explanation": "Angebote und Kräfte im Stadtteil werden für Familien und Schule erschlossen, und umgekehrt."},
  "en": {"name": "Collaborating with the community", "explanation": "What the neighbourhood has to offer is opened up for families and school, and the other way round."}}}
]}$frame$);
