-- What requests with a key were answered, so that one that comes again is answered the same and done once. An answer is seen by
-- whoever still reaches all that the one who was answered reached: it may tell what towns own.
create table kept_answer (
    request_id bytea primary key check (length(request_id) = 32),
    fingerprint bytea not null check (length(fingerprint) = 32),
    scope uuid[] not null default knotenpunkt_scope(),
    at timestamptz not null,
    status smallint not null check (status between 200 and 299),
    language text not null,
    location text,
    entity_tag text,
    body text
);
comment on column kept_answer.request_id is 'SHA-256 of the sender, the route and the key.';
comment on column kept_answer.fingerprint is 'SHA-256 of what was asked for.';
create index kept_answer_at on kept_answer (at);

alter table kept_answer enable row level security;
alter table kept_answer force row level security;
create policy within_reach on kept_answer
    using (scope <@ (select knotenpunkt_scope()))
    with check (scope <@ (select knotenpunkt_scope()));

-- What is kept no longer, anybody may forget.
create policy outlived on kept_answer
    using (at < now() - interval '48 hours')
    with check (false);
