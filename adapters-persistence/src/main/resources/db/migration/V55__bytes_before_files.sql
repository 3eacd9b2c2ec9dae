-- The bytes of a file are written before the file itself, so that its agreement is not held while they come in.
alter table agreement_file_part drop constraint agreement_file_part_municipality_id_file_id_fkey;
alter table agreement_file_part add foreign key (municipality_id, file_id) references agreement_file
    deferrable initially deferred;
