-- Files of agreements: scans, signed PDFs, annexes. They are in the database so that one backup holds all of it, and a proof and what it
-- proves come to be in one transaction; in parts, so that nobody ever holds a whole one in memory.

create table agreement_file (
    municipality_id uuid not null,
    id uuid not null,
    agreement_id uuid not null,
    name text not null check (length(name) between 1 and 200),
    type text not null check (type in ('PDF', 'PNG', 'JPEG', 'TIFF', 'HEIC')),
    signed boolean not null check (not signed or type = 'PDF'),
    size bigint not null check (size > 0),
    sha256 bytea not null check (length(sha256) = 32),
    handed_in_by uuid not null,
    handed_in_at timestamptz not null,
    primary key (municipality_id, id),
    foreign key (municipality_id, agreement_id) references agreement,
    unique (municipality_id, agreement_id, id),
    constraint agreement_file_once unique (municipality_id, agreement_id, sha256)
);
comment on column agreement_file.type is 'What its bytes say, whatever it was called.';
comment on column agreement_file.signed is 'Whether there is an electronic signature in it, be it good or not.';
call knotenpunkt_own('agreement_file');

create table agreement_file_part (
    municipality_id uuid not null,
    file_id uuid not null,
    position integer not null check (position >= 0),
    bytes bytea not null check (length(bytes) > 0),
    primary key (municipality_id, file_id, position),
    foreign key (municipality_id, file_id) references agreement_file
);
-- Scans and PDFs are packed already.
alter table agreement_file_part alter column bytes set storage external;
call knotenpunkt_own('agreement_file_part');

-- What came in stays as it came, whoever asks.
create function file_stays() returns trigger
    language plpgsql
    as $$
begin
    raise exception 'A file of an agreement does not change'
        using errcode = 'integrity_constraint_violation';
end
$$;
create trigger file_stays before update on agreement_file
    for each row when ((old.name, old.type, old.signed, old.size, old.sha256)
        is distinct from (new.name, new.type, new.signed, new.size, new.sha256))
    execute function file_stays();
create trigger file_stays before update on agreement_file_part
    for each row when ((old.position, old.bytes) is distinct from (new.position, new.bytes))
    execute function file_stays();

-- A proof is a file of the very agreement.
alter table agreement_approval add foreign key (municipality_id, agreement_id, file_id)
    references agreement_file (municipality_id, agreement_id, id);
create index agreement_approval_file on agreement_approval (municipality_id, agreement_id, file_id);
