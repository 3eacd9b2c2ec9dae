-- Which disagreement led to an amendment.
alter table agreement_version
    add column amendment_disagreement_id uuid,
    add foreign key (municipality_id, amendment_disagreement_id) references disagreement,
    add constraint agreement_version_led check (amendment_disagreement_id is null or amendment_title is not null);
create index agreement_version_disagreement on agreement_version (municipality_id, amendment_disagreement_id);
