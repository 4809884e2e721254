-- Tables like the product's, with the same indexes and constraints, which nobody else writes.
DROP SCHEMA IF EXISTS reference CASCADE;
CREATE SCHEMA reference;
CREATE TABLE reference.observation (LIKE public.observation INCLUDING ALL);
CREATE TABLE reference.observation_change (LIKE public.observation_change INCLUDING ALL);
CREATE TABLE reference.change_counter (LIKE public.change_counter INCLUDING ALL);
INSERT INTO reference.change_counter (last_number) VALUES (0);
