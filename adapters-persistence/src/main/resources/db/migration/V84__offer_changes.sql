-- When an offer or one of its sessions was last changed: calendar programs ask for what is newer than what they have.
alter table offer add column changed_at timestamptz not null default now();
