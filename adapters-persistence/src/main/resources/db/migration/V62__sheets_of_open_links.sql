-- Through which open link a sheet came, so that what floods a wave can be discarded. Of a code for one sheet nothing of the kind is kept: the
-- key leads to invitations by an open link alone. Sheets that were there before lead nowhere.
alter table invitation
    add column is_open boolean,
    add column discarded_on date,
    add column discard_reason text check (length(discard_reason) between 1 and 500);
alter table invitation no force row level security;
update invitation set is_open = link_code is not null;
alter table invitation force row level security;
alter table invitation
    alter column is_open set not null,
    add check (is_open = (link_code is not null)),
    add unique (municipality_id, id, is_open),
    add check ((discarded_on is null) = (discard_reason is null)),
    add check (discarded_on is null or (is_open and revoked_on is not null));
comment on column invitation.discarded_on is 'Since when what came through it no longer counts.';

alter table answer_sheet
    add column link_id uuid,
    add column link_is_open boolean check (link_is_open),
    add column discarded boolean not null default false,
    add foreign key (municipality_id, link_id, link_is_open) references invitation (municipality_id, id, is_open),
    add check ((link_id is null) = (link_is_open is null)),
    add check (link_id is null or way = 'LINK'),
    add check (not discarded or link_id is not null);
create index answer_sheet_link on answer_sheet (municipality_id, link_id, link_is_open);
