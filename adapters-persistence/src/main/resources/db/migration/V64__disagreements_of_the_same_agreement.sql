-- A version settles a disagreement about its own agreement, and no other.
alter table disagreement add unique (municipality_id, agreement_id, id);
alter table agreement_version
    drop constraint agreement_version_municipality_id_amendment_disagreement_i_fkey,
    add foreign key (municipality_id, agreement_id, amendment_disagreement_id) references disagreement (municipality_id, agreement_id, id);
drop index agreement_version_disagreement;
create index agreement_version_disagreement on agreement_version (municipality_id, agreement_id, amendment_disagreement_id);
