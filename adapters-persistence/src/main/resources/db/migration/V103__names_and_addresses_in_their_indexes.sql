-- Names and addresses of an organisation are looked up by its id wherever it is mentioned. The indexes of the exclusion constraints (GiST) serve
-- that, too, and were held to be as good as the ordinary ones. What is read stands in those now, so that the table is not read at all.
drop index organisation_name_of;
create index organisation_name_of on organisation_name (organisation_id, valid_from) include (valid_until, short_name, full_name);
drop index organisation_address_of;
create index organisation_address_of on organisation_address (organisation_id, valid_from)
    include (valid_until, street, postal_code, place);
