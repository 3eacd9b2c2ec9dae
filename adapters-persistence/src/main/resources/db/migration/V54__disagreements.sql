-- What parties do otherwise than agreed or see differently, and how they settle it.
create table disagreement (
    municipality_id uuid not null references organisation,
    id uuid not null,
    agreement_id uuid not null,
    kind text not null check (kind in ('DEVIATION', 'CONFLICT')),
    goal_id uuid,
    contribution_id uuid,
    text text not null check (length(text) between 1 and 5000),
    party_id uuid not null references organisation,
    raised_on date not null,
    raised_at timestamptz not null,
    raised_by uuid not null,
    state text not null check (state in ('OPEN', 'RESOLVED', 'CLOSED', 'WITHDRAWN')),
    end_reason text check (length(end_reason) between 1 and 1000),
    ended_at timestamptz,
    ended_by uuid,
    version bigint not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, agreement_id) references agreement,
    foreign key (municipality_id, goal_id) references goal,
    foreign key (municipality_id, contribution_id) references contribution,
    check (goal_id is null or contribution_id is null),
    check ((state in ('CLOSED', 'WITHDRAWN')) = (end_reason is not null)),
    check ((end_reason is null) = (ended_at is null)),
    check ((end_reason is null) = (ended_by is null))
);
comment on column disagreement.goal_id is 'What it is about; without it and without a contribution it is the agreement as a whole.';
create index disagreement_agreement on disagreement (municipality_id, agreement_id, state);
create index disagreement_goal on disagreement (municipality_id, goal_id);
create index disagreement_contribution on disagreement (municipality_id, contribution_id);
create index disagreement_raised_by on disagreement (party_id);
call knotenpunkt_own('disagreement');

-- Those whom it concerns.
create table disagreement_party (
    municipality_id uuid not null,
    disagreement_id uuid not null,
    party_id uuid not null references organisation,
    position smallint not null,
    primary key (municipality_id, disagreement_id, party_id),
    unique (municipality_id, disagreement_id, position),
    foreign key (municipality_id, disagreement_id) references disagreement
);
create index disagreement_party_of on disagreement_party (municipality_id, party_id);
create index disagreement_party_organisation on disagreement_party (party_id);
call knotenpunkt_own('disagreement_party');

create table disagreement_proposal (
    municipality_id uuid not null,
    disagreement_id uuid not null,
    number integer not null check (number >= 1),
    party_id uuid not null,
    text text not null check (length(text) between 1 and 2000),
    until_on date,
    responsible_id uuid,
    proposed_at timestamptz not null,
    proposed_by uuid not null,
    declining_id uuid,
    decline_reason text check (length(decline_reason) between 1 and 1000),
    declined_at timestamptz,
    declined_by uuid,
    primary key (municipality_id, disagreement_id, number),
    foreign key (municipality_id, disagreement_id, party_id) references disagreement_party,
    foreign key (municipality_id, disagreement_id, responsible_id) references disagreement_party,
    foreign key (municipality_id, disagreement_id, declining_id) references disagreement_party,
    check ((declined_at is null) = (declining_id is null)),
    check ((declined_at is null) = (decline_reason is null)),
    check ((declined_at is null) = (declined_by is null))
);
comment on column disagreement_proposal.responsible_id is 'Null where all see to it.';
create index disagreement_proposal_party on disagreement_proposal (municipality_id, disagreement_id, party_id);
create index disagreement_proposal_responsible on disagreement_proposal (municipality_id, disagreement_id, responsible_id);
create index disagreement_proposal_declining on disagreement_proposal (municipality_id, disagreement_id, declining_id);
call knotenpunkt_own('disagreement_proposal');

-- The yes of a party to one wording.
create table disagreement_consent (
    municipality_id uuid not null,
    disagreement_id uuid not null,
    number integer not null,
    party_id uuid not null,
    position smallint not null,
    consented_at timestamptz not null,
    consented_by uuid not null,
    primary key (municipality_id, disagreement_id, number, party_id),
    unique (municipality_id, disagreement_id, number, position),
    foreign key (municipality_id, disagreement_id, number) references disagreement_proposal,
    foreign key (municipality_id, disagreement_id, party_id) references disagreement_party
);
create index disagreement_consent_party on disagreement_consent (municipality_id, disagreement_id, party_id);
call knotenpunkt_own('disagreement_consent');

-- What is over stays, and so does what was raised, proposed and agreed to. A key that leads nowhere is told first, as everywhere: changes
-- are looked at when the keys have been.
create trigger final_stays before delete on disagreement
    for each row when (old.state <> 'OPEN') execute function final_stays();
create trigger raised_stays after update on disagreement
    for each row when (
        old.state <> 'OPEN'
        or (old.agreement_id, old.kind, old.goal_id, old.contribution_id, old.text, old.party_id, old.raised_on)
        is distinct from (new.agreement_id, new.kind, new.goal_id, new.contribution_id, new.text, new.party_id, new.raised_on))
    execute function final_stays();
create trigger final_stays before delete on disagreement_party
    for each row execute function final_stays();
create trigger concerned_stays after update on disagreement_party
    for each row execute function final_stays();
create trigger final_stays before delete on disagreement_proposal
    for each row execute function final_stays();
create trigger wording_stays after update on disagreement_proposal
    for each row when (
        old.declined_at is not null
        or (old.party_id, old.text, old.until_on, old.responsible_id)
        is distinct from (new.party_id, new.text, new.until_on, new.responsible_id))
    execute function final_stays();
create trigger final_stays before delete on disagreement_consent
    for each row execute function final_stays();
create trigger consent_stays after update on disagreement_consent
    for each row execute function final_stays();
