-- The sources and indicators that municipalities' business strategies are measured by. What could not be confirmed is
-- said to be so in the descriptions.

INSERT INTO source (code, title_swedish, title_english, description_swedish, description_english, publisher, licence_swedish, licence_english, cadence, expected_months) VALUES
    ('svenskt-naringsliv', 'Svenskt Näringsliv: Lokalt företagsklimat, enkäten', 'Confederation of Swedish Enterprise: Local business climate, the survey',
     'Företagens svar, på skalan 1–6, publiceras i slutet av maj. Underlagen är små: i Hedemora svarade 93 av 200 tillfrågade. Antal svar och svarsfrekvens hör till siffran. Arbetsböckernas kolumner ändras från år till år; utgångna faktorer märks (*).',
     'The companies'' answers, on the scale 1–6, are published in late May. The samples are small: in Hedemora 93 of the 200 asked answered. The number of answers and the response rate belong to the figure. The columns of the workbooks change from year to year; retired factors are marked (*).',
     'Svenskt Näringsliv', 'Ingen öppen licens känd (osäkert); enskilda värden återges med källa', 'No open licence known (unsure); single values are quoted with their source', 'YEARLY', '{5}'),
    ('svenskt-naringsliv-ranking', 'Svenskt Näringsliv: Lokalt företagsklimat, rankingen', 'Confederation of Swedish Enterprise: Local business climate, the ranking',
     'Publiceras i slutet av september, fyra månader efter enkäten, och har därför egna utgåvor. Väger samman enkäten med statistik.',
     'Published in late September, four months after the survey, and therefore with editions of its own. Weighs the survey together with statistics.',
     'Svenskt Näringsliv', 'Ingen öppen licens känd (osäkert); enskilda värden återges med källa', 'No open licence known (unsure); single values are quoted with their source', 'YEARLY', '{9}'),
    ('skr-insikt', 'SKR: Insikt', 'SALAR: Insikt',
     'Företagens bedömning av kommunens myndighetsutövning, NKI 0–100, publiceras i slutet av april och avser året före. Året i en rapports namn var publiceringsåret till och med den rapport som kom före 2016 års upplaga. Sena svar kan ändra redan publicerade resultat. Det minsta antal svar som krävs har ändrats genom åren: 7, 10, 12 och 20. Hämtas genom Kolada; arbetsboken Rankningslista är en andra väg.',
     'Companies'' judgement of the municipality''s exercise of authority, NKI 0–100, published in late April for the year before. The year in a report''s name was the year of publication before the 2016 edition. Late answers can change results already published. The least number of answers has changed over the years: 7, 10, 12 and 20. Fetched through Kolada; the workbook Rankningslista is another way.',
     'SKR', 'Genom Kolada: fri användning, ange ”Källa: Kolada”', 'Through Kolada: free use, state “Källa: Kolada”', 'YEARLY', '{4}'),
    ('kkik', 'Kommunens Kvalitet i Korthet (KKIK)', 'Municipal quality in brief (KKIK)',
     'Publiceras genom Kolada. Vilka nyckeltal som ingår ändras mellan åren. Medborgarundersökningens värden kommer i mitten av december. Vilket nyckeltal som är ”tillit och förtroende” väljer kommunen.',
     'Published through Kolada. Which indicators belong to it changes between years. The figures of the citizen survey come in mid-December. Which of them is “trust and confidence” is the municipality''s choice.',
     'Kolada', 'Fri användning, ange ”Källa: Kolada”; bearbetade värden får inte ange Kolada som källa', 'Free use, state “Källa: Kolada”; processed values must not name Kolada as their source', 'YEARLY', '{12}'),
    ('kolada', 'Kolada', 'Kolada',
     'Andra nyckeltal i Kolada, tillagda med sitt id. När nästa värde kommer står i nyckeltalets egna uppgifter.',
     'Other indicators of Kolada, added by their ids. When the next figure comes is said by the indicator''s own metadata.',
     'Kolada', 'Fri användning, ange ”Källa: Kolada”; bearbetade värden får inte ange Kolada som källa', 'Free use, state “Källa: Kolada”; processed values must not name Kolada as their source', 'YEARLY', '{}'),
    ('scb', 'SCB: befolkning', 'Statistics Sweden: population',
     'Folkmängd den 31 december och flyttningar under året, publiceras i februari året efter. Hämtas från SCB:s statistikdatabas, eller genom Kolada där indikatorn har ett id där.',
     'Population on 31 December and migration during the year, published in February of the year after. Fetched from the statistical database of Statistics Sweden, or through Kolada where the indicator has an id there.',
     'SCB', 'CC0, ange ”Källa: SCB”; genom Kolada: ange ”Källa: Kolada”', 'CC0, state “Källa: SCB”; through Kolada: state “Källa: Kolada”', 'YEARLY', '{2}');

UPDATE source SET
    description_swedish = 'En tryckt tabell: placering i år och förra året, poäng i nio till tolv kategorier och en total. Metoden gjordes om 2019 och 2023. Listan kan vara avhuggen (bara de 270 bästa trycktes 2020) och placeringar kan delas. Sedan 2019 heter undersökningen ”Bäst att leva”.',
    description_english = 'A printed table: place this year and last year, points in nine to twelve categories and a total. The method was remade in 2019 and in 2023. The list can be cut (only the best 270 were printed in 2020) and places can be shared. Since 2019 the survey is called “Bäst att leva”.'
WHERE code = 'fokus';

-- Svenskt Näringsliv: the survey.
INSERT INTO indicator (code, source_code, title_swedish, title_english, measurement_unit, direction, scale_minimum, scale_maximum, whole_numbers, description_swedish, description_english) VALUES
    ('svenskt-naringsliv.antal-svar', 'svenskt-naringsliv', 'Företagsklimat: antal svar', 'Business climate: number of answers', 'antal', 'NEUTRAL', 0, NULL, true,
     'Hur många företag som svarade på enkäten.', 'How many companies answered the survey.'),
    ('svenskt-naringsliv.svarsfrekvens', 'svenskt-naringsliv', 'Företagsklimat: svarsfrekvens', 'Business climate: response rate', '%', 'NEUTRAL', 0, 100, false,
     'Andel av de tillfrågade företagen som svarade på enkäten.', 'Share of the companies asked that answered the survey.');
INSERT INTO indicator (code, source_code, title_swedish, title_english, measurement_unit, direction, scale_minimum, scale_maximum, respondents_indicator, description_swedish, description_english)
SELECT 'svenskt-naringsliv.' || code, 'svenskt-naringsliv', swedish, english, 'betyg', 'HIGHER_IS_BETTER', 1, 6, 'svenskt-naringsliv.antal-svar',
    coalesce(more_swedish, 'Medelbetyg i enkäten.') || ' Företagens svar på skalan 1–6, där 6 är bäst.',
    coalesce(more_english, 'Mean of the answers to the survey.') || ' The companies'' answers on the scale 1–6, where 6 is best.'
FROM (VALUES
    ('sammanfattande-omdome', 'Sammanfattande omdöme om företagsklimatet', 'Summary verdict on the business climate',
     'Sammanfattande omdöme om företagsklimatet i kommunen; den frågan som väger tyngst i rankingen.', 'Summary verdict on the business climate of the municipality; the question that weighs most in the ranking.'),
    ('politikers-attityder', 'Kommunpolitikers attityder till företagande', 'Local politicians'' attitudes to enterprise', NULL, NULL),
    ('tjanstemans-attityder', 'Kommunala tjänstemäns attityder till företagande', 'Municipal officials'' attitudes to enterprise', NULL, NULL),
    ('service-och-bemotande', 'Kommunens service och bemötande', 'The municipality''s service and treatment of companies', NULL, NULL),
    ('tillampning-av-lagar-och-regler', 'Kommunens tillämpning av lagar och regler', 'The municipality''s application of laws and rules', NULL, NULL),
    ('upphandling', 'Kommunens upphandling', 'The municipality''s procurement', NULL, NULL),
    ('dialog', 'Dialog mellan kommun och företag', 'Dialogue between municipality and companies', NULL, NULL),
    ('kompetensforsorjning', 'Kompetensförsörjning', 'Supply of skills', NULL, NULL),
    ('infrastruktur', 'Infrastruktur', 'Infrastructure', NULL, NULL),
    ('konkurrens-fran-kommunen', 'Konkurrens från kommunens verksamheter', 'Competition from the municipality''s operations',
     'Att ett högre betyg betyder mindre av skadlig konkurrens är inte bekräftat (osäkert).', 'That a higher score means less of harmful competition is not confirmed (unsure).'),
    ('information-till-foretagen', 'Kommunens information till företagen', 'The municipality''s information to companies', NULL, NULL),
    ('skolans-attityder', 'Skolans attityder till företagande', 'The schools'' attitudes to enterprise', 'Ingick till och med 2019.', 'Was part of the survey until 2019.'),
    ('medias-attityder', 'Medias attityder till företagande', 'The media''s attitudes to enterprise', 'Ingick till och med 2019.', 'Was part of the survey until 2019.')
) AS score (code, swedish, english, more_swedish, more_english);
UPDATE indicator SET valid_to = '2019',
    replacement_reason_swedish = 'Frågan togs bort ur enkäten efter 2019.',
    replacement_reason_english = 'The question was taken out of the survey after 2019.'
WHERE code IN ('svenskt-naringsliv.skolans-attityder', 'svenskt-naringsliv.medias-attityder');

INSERT INTO indicator (code, source_code, title_swedish, title_english, measurement_unit, direction, scale_minimum, scale_maximum, whole_numbers, description_swedish, description_english) VALUES
    ('svenskt-naringsliv.ranking', 'svenskt-naringsliv-ranking', 'Placering i Svenskt Näringslivs ranking av företagsklimatet', 'Place in the ranking of the local business climate', 'placering', 'LOWER_IS_BETTER', 1, 290, true,
     'Plats 1–290; lägre är bättre. En kommun kan sakna placering.', 'Place 1–290; lower is better. A municipality can lack a place.');

-- SKR Insikt. First what the others refer to.
INSERT INTO indicator (code, source_code, kolada_id, title_swedish, title_english, measurement_unit, direction, scale_minimum, scale_maximum, whole_numbers, authoritative_reader, valid_from, description_swedish, description_english) VALUES
    ('skr-insikt.antal-svar', 'skr-insikt', 'U07554', 'Insikt: antal svar', 'Insikt: number of answers', 'antal', 'NEUTRAL', 0, NULL, true, 'kolada', '2024',
     'Antal svar i den nya definitionen av sammanlagt NKI: fyra myndighetsområden. Visar hur osäkert NKI är.', 'Number of answers in the new definition of the total NKI: four areas of authority. Shows how uncertain the NKI is.'),
    ('skr-insikt.svarsfrekvens', 'skr-insikt', 'U07553', 'Insikt: svarsfrekvens', 'Insikt: response rate', '%', 'NEUTRAL', 0, 100, false, 'kolada', '2024',
     'Svarsfrekvens i den nya definitionen av sammanlagt NKI: fyra myndighetsområden.', 'Response rate in the new definition of the total NKI: four areas of authority.');
INSERT INTO indicator (code, source_code, kolada_id, title_swedish, title_english, measurement_unit, direction, scale_minimum, scale_maximum, whole_numbers, authoritative_reader, valid_to, replaced_by, replacement_reason_swedish, replacement_reason_english, description_swedish, description_english) VALUES
    ('skr-insikt.antal-svar-gammal', 'skr-insikt', 'U07551', 'Insikt: antal svar, gammal definition (till och med 2024)', 'Insikt: number of answers, old definition (to 2024)', 'antal', 'NEUTRAL', 0, NULL, true, 'kolada', '2024', 'skr-insikt.antal-svar',
     'Från 2024 räknas svaren i fyra myndighetsområden i stället för sex.', 'From 2024 the answers of four areas of authority are counted instead of six.',
     'Antal svar i den gamla definitionen av sammanlagt NKI: sex myndighetsområden.', 'Number of answers in the old definition of the total NKI: six areas of authority.'),
    ('skr-insikt.svarsfrekvens-gammal', 'skr-insikt', 'U07552', 'Insikt: svarsfrekvens, gammal definition (till och med 2024)', 'Insikt: response rate, old definition (to 2024)', '%', 'NEUTRAL', 0, 100, false, 'kolada', '2024', 'skr-insikt.svarsfrekvens',
     'Från 2024 räknas svaren i fyra myndighetsområden i stället för sex.', 'From 2024 the answers of four areas of authority are counted instead of six.',
     'Svarsfrekvens i den gamla definitionen av sammanlagt NKI: sex myndighetsområden.', 'Response rate in the old definition of the total NKI: six areas of authority.');

INSERT INTO indicator (code, source_code, kolada_id, title_swedish, title_english, measurement_unit, direction, scale_minimum, scale_maximum, authoritative_reader, minimum_answers, respondents_indicator, valid_from, description_swedish, description_english) VALUES
    ('skr-insikt.nki-total', 'skr-insikt', 'U07453', 'Insikt: sammanlagt NKI', 'Insikt: total NKI', 'index', 'HIGHER_IS_BETTER', 0, 100, 'kolada', 20, 'skr-insikt.antal-svar', '2024',
     'Företagens helhetsbedömning av servicen i kommunens myndighetsutövning, 0–100. Ny definition från 2024 med fyra myndighetsområden: bygglov, miljö- och hälsoskydd, livsmedelskontroll och serveringstillstånd. Minst 20 svar krävs; gränsen har ändrats genom åren (7, 10, 12, 20).',
     'Companies'' overall judgement of the service in the municipality''s exercise of authority, 0–100. New definition from 2024 with four areas of authority: building permits, environment and health, food control and serving permits. At least 20 answers are needed; the limit has changed over the years (7, 10, 12, 20).');
INSERT INTO indicator (code, source_code, kolada_id, title_swedish, title_english, measurement_unit, direction, scale_minimum, scale_maximum, authoritative_reader, minimum_answers, respondents_indicator, valid_to, replaced_by, replacement_reason_swedish, replacement_reason_english, description_swedish, description_english) VALUES
    ('skr-insikt.nki-total-gammal', 'skr-insikt', 'U07451', 'Insikt: sammanlagt NKI, gammal definition (till och med 2024)', 'Insikt: total NKI, old definition (to 2024)', 'index', 'HIGHER_IS_BETTER', 0, 100, 'kolada', 20, 'skr-insikt.antal-svar-gammal', '2024', 'skr-insikt.nki-total',
     'Från 2024 räknas det sammanlagda NKI på fyra myndighetsområden i stället för sex. Båda definitionerna har ett värde för 2024.', 'From 2024 the total NKI is reckoned on four areas of authority instead of six. Both definitions have a figure for 2024.',
     'Företagens helhetsbedömning av servicen i kommunens myndighetsutövning, 0–100, på sex myndighetsområden: brandskydd, bygglov, markupplåtelse, miljö- och hälsoskydd, livsmedelskontroll och serveringstillstånd. Minst 20 svar krävs; gränsen har ändrats genom åren (7, 10, 12, 20).',
     'Companies'' overall judgement of the service in the municipality''s exercise of authority, 0–100, on six areas: fire safety, building permits, land allocation, environment and health, food control and serving permits. At least 20 answers are needed; the limit has changed over the years (7, 10, 12, 20).');

INSERT INTO indicator (code, source_code, kolada_id, title_swedish, title_english, measurement_unit, direction, scale_minimum, scale_maximum, authoritative_reader, minimum_answers, description_swedish, description_english)
SELECT 'skr-insikt.' || code, 'skr-insikt', kolada_id, 'Insikt: NKI ' || swedish, 'Insikt: NKI ' || english, 'index', 'HIGHER_IS_BETTER', 0, 100, 'kolada', 10,
    'Företagens bedömning av servicen inom ' || swedish || ', 0–100. Minst 10 svar krävs; gränsen har ändrats genom åren. Sena svar kan ändra tidigare resultat.',
    'Companies'' judgement of the service in ' || english || ', 0–100. At least 10 answers are needed; the limit has changed over the years. Late answers can change earlier results.'
FROM (VALUES
    ('brandskydd', 'U07446', 'brandskydd', 'fire safety'),
    ('bygglov', 'U07447', 'bygglov', 'building permits'),
    ('markupplatelse', 'U07448', 'markupplåtelse', 'land allocation'),
    ('miljo-och-halsoskydd', 'U07449', 'miljö- och hälsoskydd', 'environment and health'),
    ('serveringstillstand', 'U07450', 'serveringstillstånd', 'serving permits'),
    ('livsmedelskontroll', 'U07455', 'livsmedelskontroll', 'food control')
) AS area (code, kolada_id, swedish, english);

INSERT INTO indicator (code, source_code, kolada_id, title_swedish, title_english, measurement_unit, direction, scale_minimum, scale_maximum, authoritative_reader, minimum_answers, description_swedish, description_english) VALUES
    ('skr-insikt.upphandling', 'skr-insikt', 'U07459', 'Insikt: NUI upphandling', 'Insikt: NUI procurement', 'index', 'HIGHER_IS_BETTER', 0, 100, 'kolada', 10,
     'Nöjd-upphandlings-index (NUI, inte NKI), 0–100. Minst 10 svar krävs. Påverkas av hur stor andel som fick respektive inte fick kontrakt.',
     'Satisfied procurement index (NUI, not NKI), 0–100. At least 10 answers are needed. Depends on how many of those asked got a contract.');

INSERT INTO indicator (code, source_code, kolada_id, title_swedish, title_english, measurement_unit, direction, scale_minimum, scale_maximum, authoritative_reader, description_swedish, description_english)
SELECT 'skr-insikt.' || code, 'skr-insikt', kolada_id, 'Insikt: ' || swedish, 'Insikt: ' || english, 'index', 'HIGHER_IS_BETTER', 0, 100, 'kolada',
    'Företagens bedömning av serviceområdet ' || swedish || ', alla myndighetsområden tillsammans, 0–100. Om även detta räknas på fyra områden från 2024 är inte bekräftat (osäkert).',
    'Companies'' judgement of the service aspect ' || english || ', all areas of authority together, 0–100. Whether this too is reckoned on four areas from 2024 is not confirmed (unsure).'
FROM (VALUES
    ('tillganglighet', 'U07508', 'tillgänglighet', 'availability'),
    ('information', 'U07509', 'information', 'information'),
    ('bemotande', 'U07510', 'bemötande', 'treatment'),
    ('kompetens', 'U07511', 'kompetens', 'competence'),
    ('rattssakerhet', 'U07512', 'rättssäkerhet', 'legal certainty'),
    ('effektivitet', 'U07513', 'effektivitet', 'efficiency')
) AS aspect (code, kolada_id, swedish, english);

INSERT INTO indicator_break (indicator_code, period, reason_swedish, reason_english) VALUES
    ('skr-insikt.miljo-och-halsoskydd', '2015', 'Från 2015 ingår inte livsmedelskontrollen, som blev ett eget område.', 'From 2015 without food control, which became an area of its own.');

-- Trust and attitudes. First the margins, which the others refer to.
INSERT INTO indicator (code, source_code, kolada_id, title_swedish, title_english, measurement_unit, direction, scale_minimum, scale_maximum, divided_by_gender, authoritative_reader, description_swedish, description_english) VALUES
    ('kkik.fortroende-politiker-felmarginal', 'kkik', 'U01664', 'Förtroende för kommunens politiker: felmarginal', 'Trust in the municipality''s politicians: margin of error', 'procentenheter', 'NEUTRAL', 0, 100, true, 'kolada',
     'Osäkerhetstal till andelen som har förtroende för kommunens politiker.', 'Margin of error of the share that trusts the municipality''s politicians.'),
    ('kkik.avsaknad-tillit-osakerhet', 'kkik', 'U01519', 'Avsaknad av tillit till andra: osäkerhetstal', 'Lack of trust in others: margin of error', 'procentenheter', 'NEUTRAL', 0, 100, true, 'kolada',
     'Osäkerhetstal till andelen som saknar tillit till andra.', 'Margin of error of the share that lacks trust in others.'),
    ('kkik.sociala-relationer-och-tillit', 'kkik', 'N00309', 'Sociala relationer och tillit, kommunindex', 'Social relations and trust, municipal index', 'index', 'HIGHER_IS_BETTER', 0, 100, false, 'kolada',
     'Index 0–100 som Tillväxtverket beräknar inom BRP+ av bland annat avsaknad av tillit till andra. 0 är sämst och 100 bäst.', 'Index 0–100 that Tillväxtverket reckons within BRP+ from lack of trust in others and more. 0 is worst and 100 best.');
INSERT INTO indicator (code, source_code, kolada_id, title_swedish, title_english, measurement_unit, direction, scale_minimum, scale_maximum, divided_by_gender, authoritative_reader, margin_indicator, description_swedish, description_english) VALUES
    ('kkik.fortroende-politiker', 'kkik', 'N00664', 'Förtroende för kommunens politiker', 'Trust in the municipality''s politicians', '%', 'HIGHER_IS_BETTER', 0, 100, true, 'kolada', 'kkik.fortroende-politiker-felmarginal',
     'Medborgarundersökningen: andel som har svarat ”Mycket stort” eller ”Ganska stort” på frågan ”Allmänt sett, hur stort förtroende har du för kommunens politiker?”', 'The citizen survey: share that answered “very great” or “rather great” to how much they trust the municipality''s politicians in general.'),
    ('kkik.avsaknad-tillit', 'kkik', 'U01413', 'Invånare 16–84 år med avsaknad av tillit till andra', 'Residents 16–84 who lack trust in others', '%', 'LOWER_IS_BETTER', 0, 100, true, 'kolada', 'kkik.avsaknad-tillit-osakerhet',
     'Andel som svarar nej på frågan om man i allmänhet kan lita på de flesta människor; lägre är bättre. Från nationella folkhälsoenkäten; värdena avser i de flesta län flera år.', 'Share that answers no to whether most people can be trusted; lower is better. From the national public health survey; in most counties the figures cover several years.');
INSERT INTO indicator (code, source_code, kolada_id, title_swedish, title_english, measurement_unit, direction, scale_minimum, scale_maximum, divided_by_gender, authoritative_reader, description_swedish, description_english)
SELECT 'kkik.' || code, 'kkik', kolada_id, swedish, english, '%', 'HIGHER_IS_BETTER', 0, 100, true, 'kolada',
    'Medborgarundersökningen: andel som har svarat ”' || answer_swedish || '”. Ett osäkerhetstal är inte känt.',
    'The citizen survey: share that answered “' || answer_english || '”. No margin of error is known.'
FROM (VALUES
    ('politiker-arbetar-for-kommunens-basta', 'N00657', 'Kommunens politiker upplevs arbeta för kommunens bästa', 'The municipality''s politicians are felt to work for its best', 'Helt och hållet” eller ”Till stor del', 'completely” or “largely'),
    ('politiker-ansvarstagande', 'N00658', 'Kommunens politiker upplevs som ansvarstagande', 'The municipality''s politicians are felt to be responsible', 'Helt och hållet” eller ”Till stor del', 'completely” or “largely'),
    ('politiker-lyhorda', 'N00659', 'Kommunens politiker upplevs som lyhörda för idéer', 'The municipality''s politicians are felt to listen to ideas', 'Helt och hållet” eller ”Till stor del', 'completely” or “largely'),
    ('anstallda-arbetar-for-kommunens-basta', 'N00660', 'Kommunens anställda upplevs arbeta för kommunens bästa', 'The municipality''s employees are felt to work for its best', 'Helt och hållet” eller ”Till stor del', 'completely” or “largely'),
    ('bra-plats-att-bo', 'N00667', 'Kommunen är en bra plats att bo och leva på', 'The municipality is a good place to live', 'Mycket bra” eller ”Ganska bra', 'very good” or “rather good'),
    ('kan-rekommendera', 'N00670', 'Kan rekommendera andra att flytta till kommunen', 'Would recommend others to move to the municipality', 'Helt och hållet” eller ”Till stor del', 'completely” or “largely')
) AS attitude (code, kolada_id, swedish, english, answer_swedish, answer_english);
INSERT INTO indicator_break (indicator_code, period, reason_swedish, reason_english)
SELECT code, '2025', 'Från och med 2025 års medborgarundersökning redovisas svaren viktade.', 'From the citizen survey of 2025 the answers are weighted.'
FROM indicator WHERE kolada_id IN ('N00657', 'N00658', 'N00659', 'N00660', 'N00664', 'N00667', 'N00670', 'U01664');

-- Population.
INSERT INTO indicator (code, source_code, kolada_id, title_swedish, title_english, measurement_unit, direction, scale_minimum, divided_by_gender, whole_numbers, authoritative_reader, description_swedish, description_english) VALUES
    ('scb.folkmangd', 'scb', 'N01951', 'Folkmängd', 'Population', 'antal', 'NEUTRAL', 0, true, true, 'kolada',
     'Antal invånare den 31 december.', 'Number of residents on 31 December.'),
    ('scb.folkmangdsforandring', 'scb', 'N02012', 'Folkmängdsförändring sedan föregående år', 'Change of population since the year before', 'antal', 'HIGHER_IS_BETTER', NULL, true, true, 'kolada',
     'Förändring i antal invånare sedan föregående år, alla åldrar. Avser den 31 december.', 'Change of the number of residents since the year before, all ages, on 31 December.'),
    ('scb.folkmangd-20-64', 'scb', 'N01955', 'Folkmängd 20–64 år', 'Population aged 20–64', 'antal', 'NEUTRAL', 0, true, true, 'kolada',
     'Antal invånare 20–64 år den 31 december.', 'Number of residents aged 20–64 on 31 December.'),
    ('scb.folkmangd-16-64', 'scb', 'N01713', 'Folkmängd 16–64 år', 'Population aged 16–64', 'antal', 'NEUTRAL', 0, true, true, 'kolada',
     'Antal invånare 16–64 år den 31 december.', 'Number of residents aged 16–64 on 31 December.'),
    ('scb.folkmangd-19-64', 'scb', 'N01931', 'Folkmängd 19–64 år', 'Population aged 19–64', 'antal', 'NEUTRAL', 0, false, true, 'kolada',
     'Antal invånare 19–64 år den 31 december.', 'Number of residents aged 19–64 on 31 December.'),
    ('scb.flyttnetto', 'scb', 'N01800', 'Flyttnetto', 'Net migration', 'antal', 'HIGHER_IS_BETTER', NULL, false, true, 'kolada',
     'Inflyttade minus utflyttade, inrikes och utrikes, alla åldrar.', 'Moved in less moved out, within Sweden and abroad, all ages.'),
    ('scb.inflyttade-20-64', 'scb', 'N02929', 'Inflyttade 20–64 år', 'Moved in, aged 20–64', 'antal', 'HIGHER_IS_BETTER', 0, true, true, 'kolada',
     'Inflyttade 20–64 år, inrikes och från andra länder.', 'Moved in, aged 20–64, from Sweden and other countries.'),
    ('scb.utflyttade-20-64', 'scb', 'N02934', 'Utflyttade 20–64 år', 'Moved out, aged 20–64', 'antal', 'LOWER_IS_BETTER', 0, true, true, 'kolada',
     'Utflyttade 20–64 år, inrikes och till andra länder.', 'Moved out, aged 20–64, within Sweden and to other countries.'),
    ('scb.folkmangd-18-65', 'scb', NULL, 'Folkmängd 18–65 år', 'Population aged 18–65', 'antal', 'NEUTRAL', 0, false, true, 'scb',
     'Antal invånare 18–65 år den 31 december, båda könen. Kolada har inte åldersgruppen; den hämtas från SCB:s befolkningstabell. Från 2025 är varje cell slumpmässigt störd, så delar går inte jämnt upp i summor.',
     'Number of residents aged 18–65 on 31 December, both sexes. Kolada has no such age group; it is fetched from the population table of Statistics Sweden. From 2025 every cell is randomly disturbed, so parts do not add up to totals.');
INSERT INTO indicator_break (indicator_code, period, reason_swedish, reason_english) VALUES
    ('scb.folkmangd-18-65', '2025', 'SCB:s befolkningstabell delades 2025: den nya har andra koder och en slumpmässig störning i varje cell.', 'The population table of Statistics Sweden was split in 2025: the new one has other codes and a random disturbance in every cell.');
INSERT INTO indicator (code, source_code, title_swedish, title_english, measurement_unit, direction, divided_by_gender, whole_numbers, publisher_override, description_swedish, description_english) VALUES
    ('scb.folkmangd-18-65-forandring', 'scb', 'Befolkningsnetto 18–65 år: förändring av folkmängden', 'Population net aged 18–65: change of population', 'antal', 'HIGHER_IS_BETTER', false, true, 'Målbild (SCB)',
     'Beräknas: folkmängden 18–65 år minus årets före, aldrig över ett tidsseriebrott. Det ena sättet att läsa ”befolkningsnetto”; det andra är flyttnettot. Ett netto på några få personer är från 2025 brus.',
     'Calculated: the population aged 18–65 less that of the year before, never across a break. One way to read “population net”; the other is net migration. From 2025 a net of a few people is noise.'),
    ('scb.flyttnetto-20-64', 'scb', 'Flyttnetto 20–64 år', 'Net migration aged 20–64', 'antal', 'HIGHER_IS_BETTER', true, true, 'Målbild (SCB)',
     'Beräknas: inflyttade minus utflyttade 20–64 år samma år.', 'Calculated: moved in less moved out aged 20–64 in the same year.');
INSERT INTO derivation (indicator_code, kind, input_code, second_input_code) VALUES
    ('scb.folkmangd-18-65-forandring', 'YEARLY_CHANGE', 'scb.folkmangd-18-65', NULL),
    ('scb.flyttnetto-20-64', 'DIFFERENCE', 'scb.inflyttade-20-64', 'scb.utflyttade-20-64');

-- Fokus. The method of 2019 had nine categories, ten in 2020 and twelve in 2021; that of 2023 has nine others.
INSERT INTO indicator (code, source_code, title_swedish, title_english, measurement_unit, direction, valid_from, description_swedish, description_english)
SELECT 'fokus.' || code, 'fokus', swedish || ' (2023 års metod)', english || ' (method of 2023)', 'poäng', 'HIGHER_IS_BETTER', '2023',
    'Ett av nio områden i den metod som gäller från 2023' || coalesce('; kallades 2024 ' || later, '') || '. I vilken enhet området trycks är inte bekräftat (osäkert).',
    'One of nine areas of the method from 2023. In which unit the area is printed is not confirmed (unsure).'
FROM (VALUES
    ('utbildning-och-skola-2023', 'Utbildning och skola', 'Education and school', 'utbildning'),
    ('vard-och-omsorg-2023', 'Vård och omsorg', 'Health and care', NULL),
    ('jobb-och-karriar-2023', 'Jobb och karriär', 'Jobs and careers', 'arbetsmarknad'),
    ('infrastruktur-2023', 'Infrastruktur', 'Infrastructure', 'kommunikationer'),
    ('trygghet-2023', 'Trygghet', 'Safety', NULL),
    ('serviceutbud-2023', 'Serviceutbud', 'Services', 'service'),
    ('fritid-2023', 'Fritid', 'Leisure', NULL),
    ('privatekonomi-2023', 'Privatekonomi', 'Household finances', NULL),
    ('offentlig-ekonomi-2023', 'Offentlig ekonomi', 'Public finances', 'kommunekonomi')
) AS category (code, swedish, english, later);
INSERT INTO indicator (code, source_code, title_swedish, title_english, measurement_unit, direction, valid_from, description_swedish, description_english) VALUES
    ('fokus.total-2023', 'fokus', 'Total poäng (2023 års metod)', 'Total points (method of 2023)', 'poäng', 'HIGHER_IS_BETTER', '2023',
     'Totalen i den metod som gäller från 2023. I vilken enhet den trycks är inte bekräftat (osäkert).', 'The total of the method from 2023. In which unit it is printed is not confirmed (unsure).');

UPDATE indicator SET whole_numbers = true,
    description_swedish = 'Plats 1–290; lägre är bättre. Placeringar kan delas, och listan kan vara avhuggen. Också 2014 uppges rankningens förutsättningar ha ändrats (osäkert).',
    description_english = 'Place 1–290; lower is better. Places can be shared, and the list can be cut. The terms of the ranking are said to have changed in 2014 too (unsure).'
WHERE code = 'fokus.placering';
INSERT INTO indicator_break (indicator_code, period, reason_swedish, reason_english) VALUES
    ('fokus.placering', '2019', 'Metoden gjordes om: kommunerna jämförs med genomsnittet i ett antal kategorier.', 'The method was remade: municipalities are compared with the mean in a number of categories.'),
    ('fokus.placering', '2023', 'Metoden gjordes om i grunden: nio nya områden, räknade på lokalområden.', 'The method was remade from the ground: nine new areas, reckoned on local neighbourhoods.');
UPDATE indicator SET valid_from = '2019', valid_to = '2021',
    replacement_reason_swedish = 'Kategorin hör till metoden 2019–2021; 2023 gjordes metoden om.',
    replacement_reason_english = 'The category belongs to the method of 2019–2021; the method was remade in 2023.',
    description_swedish = 'Poäng i förhållande till kommunernas genomsnitt, i metoden 2019–2021. Antalet kategorier växte: nio 2019, tio 2020, tolv 2021.',
    description_english = 'Points in relation to the mean of the municipalities, in the method of 2019–2021. The number of categories grew: nine in 2019, ten in 2020, twelve in 2021.'
WHERE source_code = 'fokus' AND code <> 'fokus.placering' AND valid_from IS NULL;
-- Not among the nine of 2019; which of them came in 2020 and which in 2021 is not confirmed.
UPDATE indicator SET valid_from = '2020' WHERE code IN ('fokus.agenda-2030', 'fokus.socialt-halsa', 'fokus.aldre');
UPDATE indicator SET
    description_swedish = description_swedish || ' Tidningen har uppgett att det fanns ett fel i en av grundtabellerna för trygghet 2021.',
    description_english = description_english || ' The magazine has said that one of the tables behind safety was wrong in 2021.'
WHERE code = 'fokus.trygghet';
UPDATE indicator SET
    description_swedish = 'Summan av kategoriernas poäng i metoden 2019–2021. Antalet kategorier växte: nio 2019, tio 2020, tolv 2021; om totalerna ändå kan jämföras är inte bekräftat (osäkert).',
    description_english = 'The sum of the categories'' points in the method of 2019–2021. The number of categories grew: nine in 2019, ten in 2020, twelve in 2021; whether the totals can be compared all the same is not confirmed (unsure).'
WHERE code = 'fokus.total';
UPDATE indicator old SET replaced_by = 'fokus.' || successor,
    replacement_reason_swedish = 'Metoden gjordes om 2023; värdena före och efter kan inte jämföras.',
    replacement_reason_english = 'The method was remade in 2023; figures before and after cannot be compared.'
FROM (VALUES ('total', 'total-2023'), ('trygghet', 'trygghet-2023'), ('utbildning', 'utbildning-och-skola-2023'),
    ('arbetsmarknad', 'jobb-och-karriar-2023'), ('kommunal-ekonomi', 'offentlig-ekonomi-2023')) AS succession (former, successor)
WHERE old.code = 'fokus.' || former;

-- Editions that are known of. Where the day is not confirmed there is none.
INSERT INTO edition (source_code, period, status, published_on) VALUES
    ('fokus', '2019', 'PUBLISHED', '2019-05-24'),
    ('fokus', '2023', 'PUBLISHED', NULL),
    ('fokus', '2024', 'PUBLISHED', NULL),
    ('skr-insikt', '2024', 'PUBLISHED', NULL);
UPDATE edition SET
    reason_swedish = 'Ingen ranking gjordes 2022; metoden gjordes om till 2023.',
    reason_english = 'No ranking was made in 2022; the method was remade for 2023.'
WHERE source_code = 'fokus' AND period = '2022';
