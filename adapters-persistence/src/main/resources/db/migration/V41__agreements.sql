-- Agreements between organisations: their kinds, which are data and common to all; and what each town has agreed on.

create table agreement_kind (
    code text not null check (code ~ '^[a-z]+(-[a-z]+)*$'),
    edition smallint not null check (edition > 0),
    document jsonb not null,
    primary key (code, edition)
);
comment on table agreement_kind is 'An edition never changes; a kind gets another one instead.';

create table agreement (
    municipality_id uuid not null references organisation,
    id uuid not null,
    last_number integer not null check (last_number > 0),
    last_day date,
    ending_way text check (ending_way in ('TOGETHER', 'NOTICE')),
    ending_reason text check (length(ending_reason) between 1 and 1000),
    newest integer check (newest <= last_number),
    newest_state text check (newest_state in ('DRAFT', 'PROPOSED', 'REFUSED', 'AGREED')),
    title text check (length(title) between 1 and 200),
    kind_code text,
    awaited smallint not null check (awaited >= 0),
    since date,
    term_until date,
    renewal_months smallint check (renewal_months between 0 and 60),
    notice_months smallint check (notice_months between 0 and 24),
    version bigint not null,
    primary key (municipality_id, id),
    check (num_nulls(last_day, ending_way, ending_reason) in (0, 3)),
    check (num_nulls(newest, newest_state, title, kind_code) in (0, 4)),
    check (num_nulls(since, renewal_months, notice_months) in (0, 3)),
    check (term_until is null or since is not null)
);
comment on column agreement.last_number is 'The number of the version that was begun last, were it discarded or not.';
comment on column agreement.newest is 'The newest version that is left; null where the only one was discarded.';
comment on column agreement.awaited is 'How many parties are asked and have not answered.';
comment on column agreement.since is 'Since when any version holds or will. What follows is of the version that was agreed last.';
create index agreement_title on agreement (municipality_id, title collate "de-x-icu", id);

-- The last day of a term as it looks on a day: prolonged each time the time of notice has passed.
create function agreement_last_day(term_until date, renewal integer, notice integer, day date) returns date
    language sql immutable parallel safe
    return case
        when renewal = 0 or term_until is null then term_until
        else (
            select (term_until + make_interval(months => times * renewal))::date
            from generate_series(
                greatest(0, (12 * (extract(year from day)::integer - extract(year from term_until)::integer)
                    + extract(month from day)::integer - extract(month from term_until)::integer + notice) / renewal - 1),
                greatest(0, (12 * (extract(year from day)::integer - extract(year from term_until)::integer)
                    + extract(month from day)::integer - extract(month from term_until)::integer + notice) / renewal - 1) + 3)
                as times
            where ((term_until + make_interval(months => times * renewal))::date
                - make_interval(months => notice))::date >= day
            order by times
            limit 1)
    end;

create table agreement_version (
    municipality_id uuid not null,
    agreement_id uuid not null,
    number integer not null check (number > 0),
    state text not null check (state in ('DRAFT', 'PROPOSED', 'REFUSED', 'AGREED')),
    content text not null,
    hash bytea not null,
    kind_code text not null,
    kind_edition smallint not null,
    follows integer,
    amendment_title text check (length(amendment_title) between 1 and 200),
    amendment_reason text check (length(amendment_reason) between 1 and 2000),
    rejected_by uuid references organisation,
    rejection_reason text check (length(rejection_reason) between 1 and 1000),
    rejected_at timestamptz,
    rejected_account uuid,
    since date,
    primary key (municipality_id, agreement_id, number),
    foreign key (municipality_id, agreement_id) references agreement,
    foreign key (municipality_id, agreement_id, follows) references agreement_version,
    foreign key (kind_code, kind_edition) references agreement_kind,
    unique (municipality_id, agreement_id, number, hash),
    constraint agreement_version_hash check (hash = sha256(convert_to(content, 'UTF8'))),
    check ((follows is null) = (amendment_title is null) and (follows is null) = (amendment_reason is null)),
    check ((state = 'REFUSED') = (rejected_by is not null)),
    check (num_nulls(rejected_by, rejection_reason, rejected_at, rejected_account) in (0, 4)),
    check ((state = 'AGREED') = (since is not null))
);
comment on column agreement_version.content is 'In its canonical form (RFC 8785): exactly these bytes were approved.';
create unique index agreement_version_open on agreement_version (municipality_id, agreement_id)
    where state in ('DRAFT', 'PROPOSED');
create unique index agreement_version_chain on agreement_version (municipality_id, agreement_id, follows)
    where state = 'AGREED';
create index agreement_version_follows on agreement_version (municipality_id, agreement_id, follows);
create index agreement_version_kind on agreement_version (kind_code, kind_edition);
create index agreement_version_rejected_by on agreement_version (rejected_by);

-- What was agreed never changes, whoever asks.
create function agreed_stays() returns trigger
    language plpgsql
    as $$
begin
    raise exception 'Version % of agreement % was agreed and does not change', old.number, old.agreement_id
        using errcode = 'integrity_constraint_violation';
end
$$;
create trigger agreed_stays before update or delete on agreement_version
    for each row when (old.state = 'AGREED') execute function agreed_stays();

create table agreement_party (
    municipality_id uuid not null,
    agreement_id uuid not null,
    number integer not null,
    organisation_id uuid not null references organisation,
    position smallint not null,
    name text not null check (length(name) between 1 and 250),
    role text not null check (role in ('PARTY', 'CO_SIGNATORY', 'ACKNOWLEDGING_AUTHORITY')),
    side text not null check (side in ('SCHOOL', 'YOUTH_SERVICE', 'FAMILIES', 'MUNICIPALITY', 'OTHERS')),
    primary key (municipality_id, agreement_id, number, organisation_id),
    unique (municipality_id, agreement_id, number, position),
    foreign key (municipality_id, agreement_id, number) references agreement_version
);
create index agreement_party_of on agreement_party (municipality_id, organisation_id);
create index agreement_party_organisation on agreement_party (organisation_id);

create table agreement_approval (
    municipality_id uuid not null,
    agreement_id uuid not null,
    number integer not null,
    party_id uuid not null,
    position smallint not null,
    hash bytea not null,
    person_id uuid not null,
    function_id uuid not null,
    way text not null check (way in ('ACCOUNT', 'PAPER', 'SIGNED_PDF')),
    file_id uuid,
    place text check (length(place) between 1 and 120),
    signed_on date not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (municipality_id, agreement_id, number, party_id),
    foreign key (municipality_id, agreement_id, number, hash)
        references agreement_version (municipality_id, agreement_id, number, hash),
    foreign key (municipality_id, agreement_id, number, party_id) references agreement_party,
    foreign key (municipality_id, person_id) references person,
    foreign key (municipality_id, function_id) references organisation_function,
    check ((file_id is null) = (way = 'ACCOUNT')),
    check ((place is null) = (way <> 'PAPER'))
);
comment on column agreement_approval.hash is 'To what the party has said yes; that of the version, or there is no yes.';
create index agreement_approval_hash on agreement_approval (municipality_id, agreement_id, number, hash);
create index agreement_approval_person on agreement_approval (municipality_id, person_id);
create index agreement_approval_function on agreement_approval (municipality_id, function_id);

create table agreement_leave (
    municipality_id uuid not null,
    agreement_id uuid not null,
    position smallint not null,
    party_id uuid not null references organisation,
    last_day date not null,
    way text not null check (way in ('TOGETHER', 'NOTICE')),
    reason text not null check (length(reason) between 1 and 1000),
    primary key (municipality_id, agreement_id, position),
    foreign key (municipality_id, agreement_id) references agreement
);
create index agreement_leave_party on agreement_leave (party_id);

-- Goals and contributions keep their ids through all versions; what is recorded of them leads here.
create table goal (
    municipality_id uuid not null,
    id uuid not null,
    agreement_id uuid not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, agreement_id) references agreement
);
create index goal_agreement on goal (municipality_id, agreement_id);

create table contribution (
    municipality_id uuid not null,
    id uuid not null,
    agreement_id uuid not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, agreement_id) references agreement
);
create index contribution_agreement on contribution (municipality_id, agreement_id);

-- What versions say of them, for questions that go beyond one agreement; the canonical content is what counts.
create table agreement_goal (
    municipality_id uuid not null,
    agreement_id uuid not null,
    number integer not null,
    id uuid not null,
    position smallint not null,
    parent_id uuid,
    level text not null check (level in ('GUIDING', 'INTERMEDIATE', 'OPERATIONAL')),
    text text not null,
    unit text,
    baseline numeric,
    baseline_on date,
    target numeric,
    due date,
    responsible_id uuid references organisation,
    step smallint check (step between 1 and 7),
    need_id uuid,
    primary key (municipality_id, agreement_id, number, id),
    foreign key (municipality_id, agreement_id, number) references agreement_version,
    foreign key (municipality_id, id) references goal,
    foreign key (municipality_id, agreement_id, number, parent_id) references agreement_goal
        deferrable initially deferred,
    check ((level = 'OPERATIONAL') = (target is not null)),
    check (num_nulls(unit, target, due, responsible_id, step) in (0, 5))
);
create index agreement_goal_id on agreement_goal (municipality_id, id);
create index agreement_goal_parent on agreement_goal (municipality_id, agreement_id, number, parent_id);
create index agreement_goal_responsible on agreement_goal (responsible_id);
create index agreement_goal_need on agreement_goal (municipality_id, need_id);

create table agreement_contribution (
    municipality_id uuid not null,
    agreement_id uuid not null,
    number integer not null,
    id uuid not null,
    position smallint not null,
    party_id uuid not null,
    kind text not null check (kind in ('HOURS', 'ROOMS', 'MONEY', 'MATERIAL')),
    text text not null,
    amount numeric not null check (amount > 0),
    valid_from date not null,
    valid_until date not null,
    goal_id uuid,
    primary key (municipality_id, agreement_id, number, id),
    foreign key (municipality_id, agreement_id, number, party_id) references agreement_party,
    foreign key (municipality_id, id) references contribution,
    foreign key (municipality_id, agreement_id, number, goal_id) references agreement_goal,
    check (valid_from <= valid_until)
);
create index agreement_contribution_id on agreement_contribution (municipality_id, id);
create index agreement_contribution_party on agreement_contribution (municipality_id, agreement_id, number, party_id);
create index agreement_contribution_goal on agreement_contribution (municipality_id, agreement_id, number, goal_id);
create index agreement_contribution_until on agreement_contribution (municipality_id, valid_until);

call knotenpunkt_own('agreement');
call knotenpunkt_own('agreement_version');
call knotenpunkt_own('agreement_party');
call knotenpunkt_own('agreement_approval');
call knotenpunkt_own('agreement_leave');
call knotenpunkt_own('goal');
call knotenpunkt_own('contribution');
call knotenpunkt_own('agreement_goal');
call knotenpunkt_own('agreement_contribution');

insert into agreement_kind (code, edition, document) values
('education-partnership', 1, $kind$ {
  "names": {"de": "Bildungs- und Erziehungspartnerschaft", "en": "Education and parenting partnership"},
  "frame": "conditions-of-success",
  "seats": [
    {"side": "SCHOOL", "role": "PARTY"},
    {"side": "YOUTH_SERVICE", "role": "PARTY"},
    {"side": "FAMILIES", "role": "PARTY"}
  ],
  "clauses": [
    {"key": "purpose", "required": true, "wordings": {
      "de": {"heading": "Wozu wir uns verabreden", "text": "Schule, Jugendhilfe und Familien tragen gemeinsam dazu bei, dass Kinder gut lernen und aufwachsen. Wir verabreden gemeinsame Ziele und sagen, wer was dazu gibt."},
      "en": {"heading": "Why we agree", "text": "School, youth services and families together help children to learn and grow up well. We agree on common goals and say who gives what."}}},
    {"key": "eye-level", "required": true, "wordings": {
      "de": {"heading": "Wie wir zusammenarbeiten", "text": "Wir begegnen einander auf Augenhöhe. Jede Seite bringt ihr Wissen ein, und jede wird gehört, bevor etwas entschieden wird. Wir achten darauf, wie unterschiedlich Familien leben, und sehen Stärken neben Schwierigkeiten."},
      "en": {"heading": "How we work together", "text": "We meet at eye level. Each side brings in what it knows, and each is heard before anything is decided. We mind how differently families live, and see strengths beside difficulties."}}},
    {"key": "meeting", "required": false, "wordings": {
      "de": {"heading": "Wie wir uns abstimmen", "text": "Die Beteiligten treffen sich mindestens zweimal im Schuljahr zu Zeiten, zu denen auch berufstätige Eltern kommen können. Was verabredet wird, halten wir kurz fest."},
      "en": {"heading": "How we coordinate", "text": "The parties meet at least twice in a school year, at times when working parents can come, too. We briefly note what is agreed."}}},
    {"key": "data", "required": true, "wordings": {
      "de": {"heading": "Was vertraulich bleibt", "text": "Angaben über einzelne Kinder und Familien werden im Rahmen dieser Vereinbarung nicht ausgetauscht. Beratung und Kinderschutz gehen ihre eigenen, geschützten Wege."},
      "en": {"heading": "What stays confidential", "text": "Under this agreement no information about single children or families is exchanged. Counselling and child protection go their own, protected ways."}}},
    {"key": "review", "required": true, "wordings": {
      "de": {"heading": "Wie wir zurückschauen", "text": "Einmal im Jahr schauen wir gemeinsam, ob wir unsere Ziele erreichen und ob die Zusammenarbeit gelingt. Jede Seite sagt zuerst für sich, wie sie es sieht."},
      "en": {"heading": "How we look back", "text": "Once a year we look together at whether we reach our goals and whether working together succeeds. Each side first says for itself how it sees things."}}}
  ]
}$kind$),
('centre-cooperation', 1, $kind$ {
  "names": {"de": "Kooperationsvertrag Familiengrundschulzentrum", "en": "Cooperation contract of a family primary school centre"},
  "frame": "conditions-of-success",
  "seats": [
    {"side": "MUNICIPALITY", "role": "PARTY"},
    {"side": "SCHOOL", "role": "PARTY"},
    {"side": "YOUTH_SERVICE", "role": "PARTY"},
    {"side": "OTHERS", "role": "ACKNOWLEDGING_AUTHORITY"}
  ],
  "clauses": [
    {"key": "purpose", "required": true, "wordings": {
      "de": {"heading": "Gegenstand", "text": "Die Beteiligten führen an der Schule gemeinsam ein Familiengrundschulzentrum. Es steht den Familien der Schule und des Sozialraums offen."},
      "en": {"heading": "Subject", "text": "The parties together run a family centre at the primary school. It is open to the families of the school and of the neighbourhood."}}},
    {"key": "municipality", "required": true, "wordings": {
      "de": {"heading": "Aufgaben der Kommune", "text": "Die Kommune koordiniert die Familiengrundschulzentren, vertritt sie in Verwaltung und Politik, beantragt die Förderung und stellt den fachlichen Austausch sicher."},
      "en": {"heading": "Duties of the municipality", "text": "The municipality coordinates the centres, represents them in administration and politics, applies for funding and secures professional exchange."}}},
    {"key": "school", "required": true, "wordings": {
      "de": {"heading": "Aufgaben der Schule", "text": "Die Schule verankert das Zentrum in ihrer Schulentwicklung, stellt Räume bereit und benennt eine Person, die mit der Leitung des Zentrums im Tandem arbeitet."},
      "en": {"heading": "Duties of the school", "text": "The school anchors the centre in its development, provides rooms and names a person who works in tandem with the lead of the centre."}}},
    {"key": "provider", "required": true, "wordings": {
      "de": {"heading": "Aufgaben des Trägers", "text": "Der Träger stellt die Leitung des Zentrums an, begleitet sie fachlich, sorgt für Vertretung und weist die Mittel nach, die er erhält."},
      "en": {"heading": "Duties of the provider", "text": "The provider employs the lead of the centre, supports her professionally, arranges for substitution and accounts for the money that it receives."}}},
    {"key": "families", "required": false, "wordings": {
      "de": {"heading": "Beteiligung der Familien", "text": "Familien wirken an der Planung mit. Ihre gewählte Vertretung ist an der Steuerung des Zentrums beteiligt."},
      "en": {"heading": "Participation of families", "text": "Families take part in planning. Their elected representatives take part in steering the centre."}}},
    {"key": "data", "required": true, "wordings": {
      "de": {"heading": "Datenschutz und Kinderschutz", "text": "Jede Seite hält ihr eigenes Datenschutzrecht ein. Angaben über einzelne Kinder und Familien werden im Zentrum nicht gesammelt. Für den Kinderschutz gilt die Vereinbarung nach § 8a SGB VIII."},
      "en": {"heading": "Data protection and child protection", "text": "Each side keeps to its own data protection law. No information about single children or families is collected in the centre. Child protection follows the agreement under section 8a of Book VIII of the Social Code."}}},
    {"key": "review", "required": true, "wordings": {
      "de": {"heading": "Jährliche Auswertung", "text": "Die Beteiligten werten ihre Zusammenarbeit einmal im Jahr gemeinsam aus und passen Ziele und Beiträge an."},
      "en": {"heading": "Yearly review", "text": "Once a year the parties together review how they work together and adapt goals and contributions."}}}
  ]
}$kind$);
