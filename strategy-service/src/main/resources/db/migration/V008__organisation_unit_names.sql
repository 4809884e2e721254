-- Who writes "kultur" means "Kultur".
CREATE UNIQUE INDEX organisation_unit_name ON organisation_unit (municipality_id, lower(name));
ALTER TABLE organisation_unit DROP CONSTRAINT organisation_unit_municipality_id_name_key;
