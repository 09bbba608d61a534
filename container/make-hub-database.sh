#!/bin/sh
# Run once, by the PostgreSQL image, when its volume is new: makes the hub's database and its owner,
# who may make roles (the services' own) and is no superuser.
set -eu
psql --no-psqlrc -v ON_ERROR_STOP=1 -v password="$HUB_DATABASE_PASSWORD" --username "$POSTGRES_USER" --dbname postgres <<'SQL'
create role hub login createrole nosuperuser nocreatedb password :'password';
create database hub owner hub encoding 'UTF8' template template0;
\connect hub
revoke all on schema public from public;
SQL
