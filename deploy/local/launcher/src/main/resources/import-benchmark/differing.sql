-- Figures that the product and the plain SQL do not have alike.
SELECT count(*) FROM public.observation p FULL JOIN reference.observation r
    USING (municipality_id, indicator_code, period, gender)
WHERE (p.status, p.value, p.version) IS DISTINCT FROM (r.status, r.value, r.version)
