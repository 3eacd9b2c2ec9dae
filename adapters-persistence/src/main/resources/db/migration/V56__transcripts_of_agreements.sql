-- What was agreed in another installation: who has said yes is known by name there, and the file that proves it by its hash.
alter table agreement_approval
    alter column person_id drop not null,
    alter column function_id drop not null,
    add column signer_name text check (length(signer_name) between 1 and 200),
    add column signer_function text,
    add column file_sha256 bytea check (length(file_sha256) = 32),
    drop constraint agreement_approval_check,
    add constraint agreement_approval_proven check (
        case when signer_name is null
            then num_nulls(person_id, function_id) = 0 and num_nonnulls(signer_function, file_sha256) = 0
                and (file_id is null) = (way = 'ACCOUNT')
            else num_nonnulls(person_id, function_id, file_id) = 0 and signer_function is not null
                and (file_sha256 is null) = (way = 'ACCOUNT')
        end);
comment on column agreement_approval.signer_name is 'What another installation calls who has signed; null for those who are known here.';
comment on column agreement_approval.file_sha256 is 'Of the file that proves it there.';
