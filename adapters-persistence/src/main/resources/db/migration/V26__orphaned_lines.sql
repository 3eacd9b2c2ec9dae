-- How many lines of a file refer to something that is not known here: an import that consists of these comes too early.
alter table register_import add column orphaned bigint;
update register_import i set orphaned = (select count(*) from register_import_entry e
    where e.import_id = i.id and e.kind = 'REFUSED' and e.note = 'organisation.reference-unknown')
    where refused is not null;
alter table register_import
    add check ((orphaned is null) = (refused is null)),
    add check (orphaned between 0 and refused);
comment on column register_import.orphaned is 'Those of the refused lines that refer to something which is not known here';
