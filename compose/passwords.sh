#!/bin/bash
# Gives the roles that log in the passwords from the environment.
set -euo pipefail
psql --username postgres --set ON_ERROR_STOP=1 \
    --set migrator="$MIGRATOR_PASSWORD" --set server="$SERVER_PASSWORD" <<'SQL'
alter role knotenpunkt_migrator password :'migrator';
alter role knotenpunkt_server password :'server';
SQL
