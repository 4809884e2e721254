-- Chance that comes out the same every time, and Swedish prose made by it. All of it lives in pg_temp and goes with the
-- connection: nothing is left in the service's schema.
CREATE FUNCTION pg_temp.dice(key text, sides integer) RETURNS integer LANGUAGE sql IMMUTABLE
RETURN abs(hashtextextended(key, 20220101) % sides)::integer;

-- A UUIDv7 as the service would have made it at that time, so that ids lie in the indexes as they do in reality.
CREATE FUNCTION pg_temp.made_id(at timestamptz, key text) RETURNS uuid LANGUAGE sql IMMUTABLE
RETURN (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0')
    || '7' || substr(md5(key), 1, 3) || '8' || substr(md5(key), 4, 15))::uuid;

CREATE FUNCTION pg_temp.sentence(number integer) RETURNS text LANGUAGE sql IMMUTABLE
RETURN (ARRAY[
    'Kommunen ska vara en plats där människor vill bo, verka och vistas, hela livet igenom.',
    'Ett gott företagsklimat vilar på snabb handläggning, tydlig information och ett professionellt bemötande.',
    'Samverkan mellan näringsliv, offentlig sektor och civilsamhälle är en förutsättning för hållbar tillväxt.',
    'Kompetensförsörjningen är en av våra största utmaningar och behöver mötas gemensamt med skola och arbetsgivare.',
    'Strategin följs upp årligen i samband med bokslutet och redovisas för kommunfullmäktige.',
    'Varje nämnd ansvarar för att målen bryts ned till åtgärder inom det egna verksamhetsområdet.',
    'Vi ska ta vara på landsbygdens möjligheter och på den kraft som finns i våra mindre orter.',
    'Tillgången till planlagd mark är avgörande för att företag ska kunna växa och etablera sig här.',
    'Besöksnäringen sysselsätter många unga och är ofta den första vägen in på arbetsmarknaden.',
    'Den digitala infrastrukturen ska vara så god att avståndet till storstaden saknar betydelse.',
    'Klimatomställningen ställer krav på nya arbetssätt men öppnar också dörrar för nya affärer.',
    'Ungdomar ska ges goda möjligheter att pröva entreprenörskap redan under sin skolgång.',
    'Dialogen med företagen sker löpande genom besök, frukostmöten och ett årligt näringslivsråd.',
    'Upphandlingar utformas så att även mindre, lokala företag kan lämna anbud på lika villkor.',
    'Kommunikationerna till och från kommunen ska stärkas, så att arbetsmarknadsregionen vidgas.',
    'Resultaten jämförs med kommuner av liknande storlek, läge och näringsstruktur.',
    'Indikatorerna har valts så att de kan följas över tid och hämtas ur öppna källor.',
    'När ett mål inte nås ska orsaken beskrivas och en förändrad inriktning övervägas.',
    'Invånarnas inflytande säkras genom medborgardialoger inför större beslut.',
    'Det civila samhället är en självklar part i arbetet för trygghet, hälsa och delaktighet.',
    'Kommunen är en av de största arbetsgivarna och ska föregå med gott exempel.',
    'En väl fungerande barnomsorg och skola är en avgörande faktor för dem som överväger att flytta hit.',
    'Kulturmiljöer och natur i världsklass är tillgångar som ska vårdas och göras kända för fler.',
    'Arbetet bedrivs långsiktigt, med respekt för skattemedel och för kommande generationer.'])[1 + number % 24];

CREATE FUNCTION pg_temp.prose(key text, sentences integer) RETURNS text LANGUAGE sql IMMUTABLE
RETURN (SELECT string_agg(pg_temp.sentence(pg_temp.dice(key || '/' || n, 24)), ' ' ORDER BY n)
    FROM generate_series(1, sentences) AS n);

-- When the change k of n was made: one in each of n equal spans between the beginning and the end.
CREATE FUNCTION pg_temp.changed_at(begins timestamptz, ends timestamptz, id uuid, k integer, n integer)
RETURNS timestamptz LANGUAGE sql IMMUTABLE
RETURN begins + (ends - begins) * ((k - 1 + (1 + pg_temp.dice(id::text || k, 998)) / 1000.0) / n)::double precision;
