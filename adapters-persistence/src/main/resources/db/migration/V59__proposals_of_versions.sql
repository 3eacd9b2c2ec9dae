-- Since when the parties have had a version before them: nobody has signed exactly that before.
alter table agreement_version
    add column proposed_on date,
    add column proposed_on_paper boolean,
    add constraint agreement_version_proposed check (
        num_nulls(proposed_on, proposed_on_paper) in (0, 2) and (state <> 'DRAFT' or proposed_on is null)
        and (since is null or proposed_on is null or proposed_on <= since));
comment on column agreement_version.proposed_on is 'Null of a draft, and of what was proposed before this was kept.';
comment on column agreement_version.proposed_on_paper is 'Whether it was concluded on paper, and recorded here later.';
