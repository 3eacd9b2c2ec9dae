-- Lets nobody else change what registers say until the transaction ends; looking is free. Organisations come first, and nobody locks a row
-- of theirs meanwhile: who holds one in order to write what is known about it has it before the import begins, or waits with nothing in
-- hand. So neither waits for the other. A foreign key to an organisation locks its row, too: relations, functions, people, social
-- spaces, members of networks and rights are recorded afterwards; sessions, events and the audit do not refer to any.
create or replace function knotenpunkt_lock_registers() returns void language plpgsql as $$
begin
    lock table organisation in exclusive mode;
    lock table register_edition, organisation_name, organisation_address, organisation_key, area, municipality, municipality_fact,
        population, school, school_fact, school_social_index, startchancen in share row exclusive mode;
end
$$;
