-- What figures have left a town about a period, kept as they did: rounded, as a canonical text with its SHA-256.
create table figure_release (
    municipality_id uuid not null references organisation,
    id uuid not null,
    period text not null check (period ~ '^\d{4}(-(H1|H2|\d{2}))?$'),
    number smallint not null check (number >= 1),
    released_on date not null,
    released_by uuid not null,
    released_at timestamptz not null,
    reason text check (length(reason) between 1 and 500),
    content text not null check (content::jsonb is not null),
    sha256 bytea not null check (sha256 = sha256(convert_to(content, 'UTF8'))),
    primary key (municipality_id, id),
    unique (municipality_id, period, number),
    check ((number = 1) = (reason is null))
);
comment on column figure_release.number is 'Of the releases of the period: what was corrected is released anew, beside the one before.';
call knotenpunkt_own('figure_release');
create trigger final_stays before update or delete on figure_release
    for each row execute function final_stays();

-- The office of a network reads what its towns have released. On which days a town is a member is for the query to say.
create policy for_office on figure_release for select
    using (exists (
        select from initiative_membership as membership
        where membership.town_id = figure_release.municipality_id
            and membership.initiative_id = any ((select knotenpunkt_scope())::uuid[])));
