-- Who did what to which record, when, and by which right. The entries of a town are a chain, and so are those of the
-- installation, under the nil UUID: each entry's hash covers that of the entry before, so that whoever alters or removes one
-- has to write all later ones anew, and the head with them. Heads that are kept elsewhere tell that, too.

-- Where the chains end. Whoever tells something of a town moves its head, and so the rows are nobody's; they say how much
-- happens in a town and nothing of what it is. The row is locked by whoever adds an entry until the transaction is over:
-- so numbers have no gaps.
create table audit_head (
    chain uuid primary key,
    number bigint not null check (number > 0),
    previous bytea not null check (length(previous) = 32),
    hash bytea not null check (length(hash) = 32),
    at timestamptz not null
);
comment on column audit_head.chain is 'The town, or the nil UUID for the installation.';
comment on column audit_head.previous is 'The hash of the entry before the last one.';

create table audit_entry (
    municipality_id uuid not null references audit_head,
    number bigint not null check (number > 0),
    at timestamptz not null,
    account_id uuid not null,
    grounds text not null check (grounds ~ '^([A-Z_]+:[A-Z_]+(:[0-9a-f-]{36}){0,2}(,|$))*$'),
    event_id uuid not null,
    type text not null check (type ~ '^[a-z]+\.[a-z0-9-]+$'),
    subject_id uuid not null,
    payload_hash bytea not null check (length(payload_hash) = 32),
    previous bytea not null check (length(previous) = 32),
    hash bytea not null check (length(hash) = 32),
    primary key (municipality_id, number)
);
comment on column audit_entry.municipality_id is 'The town, or the nil UUID for the installation.';
comment on column audit_entry.event_id is 'The event that tells it, which may be gone when the entry is still there.';
create index audit_entry_subject on audit_entry (municipality_id, subject_id, number);
create index audit_entry_account on audit_entry (municipality_id, account_id, number);
create index audit_entry_at on audit_entry (municipality_id, at);

call knotenpunkt_own('audit_entry');

-- As with events: anybody may tell what they did in a town, only the town reads it.
create policy told_by_anybody on audit_entry for insert with check (true);

-- The server adds to the chains, and changes nothing that is in them.
revoke update, delete on audit_entry from ${server};
revoke delete on audit_head from ${server};
