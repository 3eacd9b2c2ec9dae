-- What a program did with a personal access token is told apart from what its owner did.
alter table audit_entry add column token_id uuid;
comment on column audit_entry.token_id is
    'The personal access token with which a program did it; null where the owner of the account did it. Not a foreign key: the entry is evidence.';

-- One that was revoked is good for nothing and stays known by its name.
alter table personal_token add column revoked_at timestamptz;
comment on column personal_token.revoked_at is 'Since when it is good for nothing; its name is still told in the audit';

-- Of an organisation, something was said whenever a statement was taken back; of a network, membership and support may say nothing more.
alter table withdrawn_statement
    add check (words is not null or about in ('MEMBERSHIP', 'SUPPORT'));
