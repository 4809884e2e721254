-- A person has made sure that what the source takes back is withdrawn indeed: then it may be most of what is known.
ALTER TABLE source_fetch ADD COLUMN withdrawals_confirmed boolean NOT NULL DEFAULT false;
