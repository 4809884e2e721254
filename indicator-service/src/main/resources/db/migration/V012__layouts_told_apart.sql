-- Layouts that could be taken for one another: the places of two publishers, the years of several indicators with their
-- change, and Kolada's values with the marks that its interface gives beside them.
INSERT INTO layout (code, source_code, title_swedish, title_english, description_swedish, description_english, definition)
VALUES
('svenskt-naringsliv-ranking', 'svenskt-naringsliv-ranking', 'Svenskt Näringsliv: rankningen', 'Svenskt Näringsliv: the ranking',
 'Kommunernas placering, en kolumn per år, och förändringen, som inte läses. Säger titeln något annat än rankningen är filen inte en sådan.',
 'The places of the municipalities, one column for each year, and the change, which is not read. A file whose title says anything else than the ranking is none of these.',
 $layout$
{
    "columns": [
        {"headings": ["Kommun", "Kommunnamn", "Kommuner", "Kommunens namn"], "holds": "MUNICIPALITY"},
        {"headings": ["Kommunkod", "Kommunnummer", "Kommun-kod", "Kommunnr", "Kommun kod", "Knkod"], "holds": "MUNICIPALITY_CODE", "optional": true},
        {"headings": ["Län"], "holds": "IGNORED", "optional": true},
        {"headings": ["Förändring", "Förändring {text}", "Förändr.", "Förändr. {text}", "Diff", "Diff.", "Differens", "Skillnad", "Upp/ner", "Upp/ned", "+/-", "+/- {text}"], "holds": "IGNORED", "optional": true},
        {"headings": ["{period}", "Ranking {period}", "Placering {period}", "Plats {period}", "Rank {period}"], "holds": "FIGURE"}
    ],
    "fixed": {"indicator": "svenskt-naringsliv.ranking"},
    "edition": "HEADER",
    "earlierPeriods": "FILL_GAPS",
    "indicators": {
        "Ranking": "svenskt-naringsliv.ranking",
        "Rankning": "svenskt-naringsliv.ranking",
        "Rankningen": "svenskt-naringsliv.ranking",
        "Rankingen": "svenskt-naringsliv.ranking",
        "Kommunranking": "svenskt-naringsliv.ranking",
        "Kommunrankning": "svenskt-naringsliv.ranking",
        "Rankinglista": "svenskt-naringsliv.ranking",
        "Rankningslista": "svenskt-naringsliv.ranking",
        "Företagsklimatranking": "svenskt-naringsliv.ranking",
        "Företagsklimatrankning": "svenskt-naringsliv.ranking",
        "Företagsklimatrankingen": "svenskt-naringsliv.ranking",
        "Ranking av företagsklimatet": "svenskt-naringsliv.ranking",
        "Rankning av företagsklimatet": "svenskt-naringsliv.ranking",
        "Rankningen av företagsklimatet": "svenskt-naringsliv.ranking",
        "Ranking av lokalt företagsklimat": "svenskt-naringsliv.ranking",
        "Rankning av lokalt företagsklimat": "svenskt-naringsliv.ranking",
        "Placering i rankingen": "svenskt-naringsliv.ranking",
        "Placering i rankningen": "svenskt-naringsliv.ranking"
    }
}
$layout$),
('fokus-placeringar', 'fokus', 'Fokus: bara placeringarna', 'Fokus: the places alone',
 'Kommunernas placering, en kolumn per år, utan poäng. En titel säger att det är Fokus, eller så anges indikatorn.',
 'The places of the municipalities, one column for each year, without points. A title says that it is Fokus, or the indicator is stated.',
 $layout$
{
    "columns": [
        {"headings": ["Kommun", "Kommunnamn", "Kommuner", "Kommunens namn"], "holds": "MUNICIPALITY"},
        {"headings": ["Kommunkod", "Kommunnummer", "Kommun-kod", "Kommunnr", "Kommun kod", "Knkod"], "holds": "MUNICIPALITY_CODE", "optional": true},
        {"headings": ["Län"], "holds": "IGNORED", "optional": true},
        {"headings": ["Förändring", "Förändring {text}", "Förändr.", "Förändr. {text}", "Diff", "Diff.", "Differens", "Skillnad", "Upp/ner", "Upp/ned", "+/-", "+/- {text}"], "holds": "IGNORED", "optional": true},
        {"headings": ["Placering {period}", "Plac. {period}", "Plats {period}", "Rank {period}", "Ranking {period}"], "holds": "FIGURE"}
    ],
    "fixed": {"indicator": "fokus.placering"},
    "edition": "HEADER",
    "earlierPeriods": "FILL_GAPS",
    "indicators": {
        "Här är bäst att bo": "fokus.placering",
        "Här är det bäst att bo": "fokus.placering",
        "Bäst att bo": "fokus.placering",
        "Bäst att leva": "fokus.placering",
        "Fokus här är bäst att bo": "fokus.placering",
        "Fokus bäst att bo": "fokus.placering",
        "Fokus bäst att leva": "fokus.placering",
        "Fokus ranking": "fokus.placering",
        "Fokus placering": "fokus.placering",
        "Fokus": "fokus.placering"
    }
}
$layout$),
('svenskt-naringsliv-ar', 'svenskt-naringsliv', 'Svenskt Näringsliv: en kolumn per år', 'Svenskt Näringsliv: one column for each year',
 'Titelrader överst, sedan kommunerna med en kolumn per år. Indikatorn står i titeln eller bladets namn, eller anges när filen skickas.',
 'Titles, then the municipalities with one column for each year. The indicator stands in a title or the name of the sheet, or is stated when the file is sent.',
 $layout$
{
    "columns": [
        {"headings": ["Kommun", "Kommunnamn", "Kommuner", "Kommunens namn"], "holds": "MUNICIPALITY", "optional": true},
        {"headings": ["Kommunkod", "Kommunnummer", "Kommun-kod", "Kommunnr", "Kommun kod", "Knkod"], "holds": "MUNICIPALITY_CODE", "optional": true},
        {"headings": ["Län", "Kommungrupp"], "holds": "IGNORED", "optional": true},
        {"headings": ["Förändring", "Förändring {text}", "Förändr.", "Förändr. {text}", "Diff", "Diff.", "Differens", "Skillnad", "Upp/ner", "Upp/ned", "+/-", "+/- {text}"], "holds": "IGNORED", "optional": true},
        {"headings": ["{period}", "År {period}", "Företagsklimat {period}", "Enkät {period}"], "holds": "FIGURE"}
    ],
    "edition": "HEADER",
    "indicators": {
        "Sammanfattande omdöme": "svenskt-naringsliv.sammanfattande-omdome",
        "Sammanfattande omdöme om företagsklimatet": "svenskt-naringsliv.sammanfattande-omdome",
        "Sammanfattande omdöme av företagsklimatet": "svenskt-naringsliv.sammanfattande-omdome",
        "Företagsklimatet sammanfattande omdöme": "svenskt-naringsliv.sammanfattande-omdome",
        "Enkätsvar sammanfattande omdöme": "svenskt-naringsliv.sammanfattande-omdome",
        "Sammanfattande betyg": "svenskt-naringsliv.sammanfattande-omdome",
        "Politikers attityder": "svenskt-naringsliv.politikers-attityder",
        "Politikernas attityder": "svenskt-naringsliv.politikers-attityder",
        "Kommunpolitikers attityder": "svenskt-naringsliv.politikers-attityder",
        "Kommunpolitikernas attityder": "svenskt-naringsliv.politikers-attityder",
        "Kommunpolitikers attityder till företagande": "svenskt-naringsliv.politikers-attityder",
        "Kommunpolitikernas attityder till företagande": "svenskt-naringsliv.politikers-attityder",
        "Tjänstemäns attityder": "svenskt-naringsliv.tjanstemans-attityder",
        "Tjänstemännens attityder": "svenskt-naringsliv.tjanstemans-attityder",
        "Kommunala tjänstemäns attityder": "svenskt-naringsliv.tjanstemans-attityder",
        "Tjänstepersoners attityder": "svenskt-naringsliv.tjanstemans-attityder",
        "Kommunala tjänstemäns attityder till företagande": "svenskt-naringsliv.tjanstemans-attityder",
        "Kommunala tjänstepersoners attityder till företagande": "svenskt-naringsliv.tjanstemans-attityder",
        "Service och bemötande": "svenskt-naringsliv.service-och-bemotande",
        "Kommunens service och bemötande": "svenskt-naringsliv.service-och-bemotande",
        "Kommunens service och bemötande till företagen": "svenskt-naringsliv.service-och-bemotande",
        "Tillämpning av lagar och regler": "svenskt-naringsliv.tillampning-av-lagar-och-regler",
        "Kommunens tillämpning av lagar och regler": "svenskt-naringsliv.tillampning-av-lagar-och-regler",
        "Tillämpning av lagar & regler": "svenskt-naringsliv.tillampning-av-lagar-och-regler",
        "Upphandling": "svenskt-naringsliv.upphandling",
        "Kommunens upphandling": "svenskt-naringsliv.upphandling",
        "Offentlig upphandling": "svenskt-naringsliv.upphandling",
        "Dialog": "svenskt-naringsliv.dialog",
        "Dialog med kommunen": "svenskt-naringsliv.dialog",
        "Dialogen med kommunen": "svenskt-naringsliv.dialog",
        "Dialog med kommunens beslutsfattare": "svenskt-naringsliv.dialog",
        "Dialogen mellan företag och kommunens beslutsfattare": "svenskt-naringsliv.dialog",
        "Dialog mellan kommun och företag": "svenskt-naringsliv.dialog",
        "Kompetensförsörjning": "svenskt-naringsliv.kompetensforsorjning",
        "Tillgången på kompetens": "svenskt-naringsliv.kompetensforsorjning",
        "Tillgång på kompetens": "svenskt-naringsliv.kompetensforsorjning",
        "Tillgång till kompetens": "svenskt-naringsliv.kompetensforsorjning",
        "Tillgång på medarbetare med relevant kompetens": "svenskt-naringsliv.kompetensforsorjning",
        "Infrastruktur": "svenskt-naringsliv.infrastruktur",
        "Infrastrukturen": "svenskt-naringsliv.infrastruktur",
        "Vägnät, tåg- och flygförbindelser": "svenskt-naringsliv.infrastruktur",
        "Vägnät, tåg och flyg": "svenskt-naringsliv.infrastruktur",
        "Vägnät tåg och flyg": "svenskt-naringsliv.infrastruktur",
        "Vägnät, tåg- och flyg": "svenskt-naringsliv.infrastruktur",
        "Konkurrens från kommunen": "svenskt-naringsliv.konkurrens-fran-kommunen",
        "Konkurrens från kommunens verksamheter": "svenskt-naringsliv.konkurrens-fran-kommunen",
        "Konkurrens från kommunens verksamhet": "svenskt-naringsliv.konkurrens-fran-kommunen",
        "Information till företagen": "svenskt-naringsliv.information-till-foretagen",
        "Kommunens information till företagen": "svenskt-naringsliv.information-till-foretagen",
        "Kommunens information": "svenskt-naringsliv.information-till-foretagen",
        "Skolans attityder": "svenskt-naringsliv.skolans-attityder",
        "Skolans attityder till företagande": "svenskt-naringsliv.skolans-attityder",
        "Medias attityder": "svenskt-naringsliv.medias-attityder",
        "Medias attityder till företagande": "svenskt-naringsliv.medias-attityder",
        "Mediernas attityder": "svenskt-naringsliv.medias-attityder",
        "Antal svar": "svenskt-naringsliv.antal-svar",
        "Antal svarande": "svenskt-naringsliv.antal-svar",
        "Antal enkätsvar": "svenskt-naringsliv.antal-svar",
        "Svarsfrekvens": "svenskt-naringsliv.svarsfrekvens",
        "Svarsfrekvens (%)": "svenskt-naringsliv.svarsfrekvens",
        "Svarsandel": "svenskt-naringsliv.svarsfrekvens"
    },
    "earlierPeriods": "RESTATE"
}
$layout$),
('kolada-lang', NULL, 'Kolada: en rad per värde', 'Kolada: one row for each figure',
 'Nyckeltal, år, kön, kommun och värde i var sin kolumn, så som Koladas gränssnitt och dess bibliotek ger dem.',
 'Key figure, year, gender, municipality and value in a column each, as Kolada’s interface and its libraries give them.',
 $layout$
{
    "columns": [
        {"headings": ["kpi", "kpi_id", "kpi id", "nyckeltal", "nyckeltals-id", "nyckeltalsid", "kpi_name"], "holds": "INDICATOR"},
        {"headings": ["year", "period", "år", "ar", "tid", "kvartal", "månad", "quarter", "month"], "holds": "PERIOD"},
        {"headings": ["gender", "kön", "kon"], "holds": "GENDER", "optional": true},
        {"headings": ["municipality", "municipality_name", "municipality name", "kommun", "kommunnamn", "Kommun/region", "Kommun eller region", "Område", "region"], "holds": "MUNICIPALITY", "optional": true},
        {"headings": ["municipality_id", "municipality id", "municipality_code", "kommunkod", "kommun_id", "kommunid", "region_id", "regionkod"], "holds": "MUNICIPALITY_CODE", "optional": true},
        {"headings": ["count", "status", "isdeleted", "is_deleted", "title", "kpi_title", "kpi title", "nyckeltalsnamn"], "holds": "IGNORED", "optional": true},
        {"headings": ["value", "värde", "varde"], "holds": "FIGURE"}
    ],
    "edition": "COLUMN",
    "earlierPeriods": "RESTATE"
}
$layout$),
('malbild', NULL, 'Målbild: en rad per värde', 'Målbild: one row for each figure',
 'Målbilds eget format, det som observationer exporteras i.',
 'Målbild’s own format, the one that observations are exported in.',
 $layout$
{
    "headerRows": 1,
    "columns": [
        {"headings": ["municipality", "municipalityId", "kommunkod"], "holds": "MUNICIPALITY_CODE", "optional": true},
        {"headings": ["municipalityName", "kommun"], "holds": "MUNICIPALITY", "optional": true},
        {"headings": ["indicator", "indikator"], "holds": "INDICATOR"},
        {"headings": ["period"], "holds": "PERIOD"},
        {"headings": ["gender", "kön"], "holds": "GENDER", "optional": true},
        {"headings": ["status", "edition", "publishedOn", "recordedAt", "observationVersion", "changeNumber"], "holds": "IGNORED", "optional": true},
        {"headings": ["value", "värde"], "holds": "FIGURE"}
    ],
    "edition": "COLUMN",
    "earlierPeriods": "RESTATE"
}
$layout$),
('fokus', 'fokus', 'Fokus: placering och poäng', 'Fokus: place and points',
 'Placering, förra årets placering och total poäng från 2024, året efter att metoden gjordes om; övriga kolumner läses inte.',
 'Place, last year’s place and total points from 2024 on, the year after the method was remade; other columns are not read.',
 $layout$
{
    "headerRows": 1,
    "columns": [
        {"headings": ["Kommun", "Kommunnamn", "Kommuner", "Kommunens namn"], "holds": "MUNICIPALITY"},
        {"headings": ["Placering {period}", "Plac. {period}", "Plats {period}", "Rank {period}", "Ranking {period}", "Placering", "Plats", "Plac.", "Plac", "Årets placering", "Placering i år", "Rank"], "holds": "FIGURE", "indicator": "fokus.placering"},
        {"headings": ["Föregående år", "Placering föregående år", "Föregående placering", "Förra året", "Förra årets placering", "Placering förra året"], "holds": "FIGURE", "indicator": "fokus.placering", "periodOffset": -1, "optional": true},
        {"headings": ["Total poäng", "Totalpoäng", "Totalt", "Total", "Poäng totalt", "Summa poäng", "Poäng"], "holds": "FIGURE", "indicator": "fokus.total-2023"},
        {"headings": ["{text}"], "holds": "IGNORED", "optional": true}
    ],
    "firstEdition": "2024",
    "earlierPeriods": "FILL_GAPS"
}
$layout$)
ON CONFLICT (code) DO UPDATE SET definition = excluded.definition, description_swedish = excluded.description_swedish,
    description_english = excluded.description_english, version = layout.version + 1;
