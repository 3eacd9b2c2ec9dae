-- Whoever looks for offers nearby names a postal code, and addresses are found by theirs.
create index organisation_address_postal_code on organisation_address (postal_code);
