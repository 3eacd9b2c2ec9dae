-- Attempts to sign in from one address, whatever the names. The address is kept as its SHA-256, and until they are forgotten.
create table sign_in_address (
    address_hash bytea primary key check (length(address_hash) = 32),
    forgotten_at timestamptz not null
);
create index sign_in_address_forgotten on sign_in_address (forgotten_at);
