-- To what parties had said yes before it was changed or given up: the draft itself is overwritten or gone by then.
create table agreement_cancellation (
    municipality_id uuid not null,
    agreement_id uuid not null,
    position smallint not null,
    number integer not null check (number > 0),
    content text not null,
    hash bytea not null,
    changed text[] not null check (changed <@ array['TITLE', 'PARTIES', 'GOALS', 'CONTRIBUTIONS', 'CLAUSES', 'ANNEXES', 'TERM', 'FORM']),
    cancelled_at timestamptz not null,
    primary key (municipality_id, agreement_id, position),
    foreign key (municipality_id, agreement_id) references agreement,
    constraint agreement_cancellation_hash check (hash = sha256(convert_to(content, 'UTF8')))
);
comment on table agreement_cancellation is 'Rows are added, and never changed.';
comment on column agreement_cancellation.number is 'Of the version whose draft it was; that may be gone.';
comment on column agreement_cancellation.content is 'In its canonical form (RFC 8785): exactly these bytes were approved.';
comment on column agreement_cancellation.changed is 'In which parts the draft said something else from then on; empty if it was given up.';

create table agreement_cancelled_approval (
    municipality_id uuid not null,
    agreement_id uuid not null,
    position smallint not null,
    party_id uuid not null references organisation,
    given smallint not null,
    signed_on date not null,
    primary key (municipality_id, agreement_id, position, party_id),
    foreign key (municipality_id, agreement_id, position) references agreement_cancellation
);
comment on column agreement_cancelled_approval.given is 'In which order they were given.';
create index agreement_cancelled_approval_of on agreement_cancelled_approval (municipality_id, party_id);
create index agreement_cancelled_approval_party on agreement_cancelled_approval (party_id);

call knotenpunkt_own('agreement_cancellation');
call knotenpunkt_own('agreement_cancelled_approval');
