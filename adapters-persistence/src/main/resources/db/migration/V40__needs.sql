-- What towns ask, where they ask it, and what is found and answered. All of it belongs to the town.

-- The questions as documents: what was published never changes.
create table instrument (
    municipality_id uuid not null references organisation,
    id uuid not null,
    title text not null check (length(title) between 1 and 120),
    draft jsonb not null check (jsonb_typeof(draft) = 'array'),
    version bigint not null,
    primary key (municipality_id, id)
);
call knotenpunkt_own('instrument');

-- By the id of the instrument.
create table instrument_version (
    municipality_id uuid not null,
    id uuid not null,
    number int not null check (number >= 1),
    questions jsonb not null check (jsonb_typeof(questions) = 'array' and jsonb_array_length(questions) > 0),
    published_on date not null,
    primary key (municipality_id, id, number),
    foreign key (municipality_id, id) references instrument
);
call knotenpunkt_own('instrument_version');

-- Of a social space, of a site, or else of the town as a whole.
create table assessment (
    municipality_id uuid not null references organisation,
    id uuid not null,
    title text not null check (length(title) between 1 and 200),
    social_space_id uuid,
    site_id uuid references organisation,
    ranked_by text check (length(ranked_by) between 1 and 200),
    ranked_on date,
    concluded_on date,
    version bigint not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, social_space_id) references social_space,
    check (social_space_id is null or site_id is null),
    check ((ranked_by is null) = (ranked_on is null))
);
create index assessment_social_space on assessment (municipality_id, social_space_id);
create index assessment_site on assessment (site_id);
call knotenpunkt_own('assessment');

-- By the id of the assessment.
create table assessment_wave (
    municipality_id uuid not null,
    id uuid not null,
    number int not null check (number >= 1),
    instrument_id uuid not null,
    instrument_version int not null,
    answers_from date not null,
    answers_until date not null,
    unit text not null,
    closed_on date,
    primary key (municipality_id, id, number),
    foreign key (municipality_id, id) references assessment,
    foreign key (municipality_id, instrument_id, instrument_version) references instrument_version,
    check (answers_from <= answers_until)
);
create index assessment_wave_instrument on assessment_wave (municipality_id, instrument_id, instrument_version);
call knotenpunkt_own('assessment_wave');

-- By the id of the assessment. Without a base it is not known how many could answer.
create table wave_perspective (
    municipality_id uuid not null,
    id uuid not null,
    wave int not null,
    position int not null,
    perspective text not null check (perspective ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    base int check (base >= 1),
    base_source text check (length(base_source) between 1 and 200),
    primary key (municipality_id, id, wave, perspective),
    foreign key (municipality_id, id, wave) references assessment_wave,
    check ((base is null) = (base_source is null))
);
call knotenpunkt_own('wave_perspective');

-- Whether a need is pursued is unknown until somebody has decided; if it is not, there is a reason.
create table finding (
    municipality_id uuid not null,
    id uuid not null,
    assessment_id uuid not null,
    position int not null,
    kind text not null check (kind in ('STRENGTH', 'NEED')),
    perspective text not null check (perspective ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    text text not null check (length(text) between 1 and 500),
    evidence text not null check (length(evidence) between 1 and 1000),
    weight int not null check (weight between 1 and 5),
    rank int check (rank >= 1),
    pursued boolean,
    reason text check (length(reason) between 1 and 1000),
    primary key (municipality_id, id),
    foreign key (municipality_id, assessment_id) references assessment,
    check (kind = 'NEED' or (rank is null and pursued is null)),
    check ((pursued is false) = (reason is not null) or (pursued is null and reason is null))
);
create index finding_of on finding (municipality_id, assessment_id);
call knotenpunkt_own('finding');

-- Nothing here says who answered, or when but for the day: ids are made up by chance, and there is no order.
create table answer_sheet (
    municipality_id uuid not null,
    id uuid not null,
    assessment_id uuid not null,
    wave int not null,
    perspective text not null check (perspective ~ '^[A-Z][A-Z0-9_]{0,39}$'),
    language text not null check (length(language) between 2 and 35),
    way text not null check (way in ('LINK', 'PAPER', 'IMPORT')),
    answered_on date not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, assessment_id, wave) references assessment_wave
);
create index answer_sheet_of on answer_sheet (municipality_id, assessment_id, wave, perspective);
call knotenpunkt_own('answer_sheet');

-- By the id of the sheet: a row for each question that it answers, for each option where several are chosen. The value is the point or
-- the option, and empty for a number and a text. The first row of each question counts those who have answered it.
create table answer (
    municipality_id uuid not null,
    id uuid not null,
    question text not null check (length(question) between 1 and 20),
    value text not null default '' check (length(value) <= 20),
    number int,
    words text check (length(words) between 1 and 2000),
    is_first boolean not null,
    primary key (municipality_id, id, question, value),
    foreign key (municipality_id, id) references answer_sheet
);
call knotenpunkt_own('answer');

-- What those who answered can read without signing in: public by nature, and so not hidden as what a town owns.
create table played_back (
    address uuid primary key,
    home_municipality_id uuid not null,
    assessment_id uuid not null,
    title text not null,
    texts jsonb not null check (jsonb_typeof(texts) = 'object'),
    published_on date not null,
    unique (home_municipality_id, assessment_id),
    foreign key (home_municipality_id, assessment_id) references assessment
);
