-- What is wrong with it, if anything: a row in words for each kind of fault. Without triggers nothing else has looked.
SELECT 'There are ' || count(*) || ' municipalities with plans' AS fault
FROM (SELECT DISTINCT municipality_id FROM plan) AS municipality HAVING count(*) <> 290
UNION ALL
SELECT 'There are ' || count(*) || ' units' FROM organisation_unit
HAVING count(*) <> current_setting('benchmark.units')::integer
UNION ALL
SELECT 'There are ' || count(*) || ' activities' FROM activity
HAVING count(*) <> current_setting('benchmark.activities')::integer
UNION ALL
SELECT count(*) || ' municipalities have other than 60 units with a plan for 2026'
FROM (SELECT FROM plan WHERE unit_id IS NOT NULL AND last_year = 2026 GROUP BY municipality_id
    HAVING count(DISTINCT unit_id) <> 60) AS wrong HAVING count(*) > 0
UNION ALL
SELECT count(*) || ' units lie in none of their municipality' FROM organisation_unit AS unit
WHERE parent_id IS NOT NULL AND NOT EXISTS (SELECT FROM organisation_unit AS over
    WHERE over.id = unit.parent_id AND over.municipality_id = unit.municipality_id) HAVING count(*) > 0
UNION ALL
SELECT count(*) || ' units have the name of another' FROM (SELECT FROM organisation_unit WHERE ended_on IS NULL
    GROUP BY municipality_id, lower(name) HAVING count(*) > 1) AS wrong HAVING count(*) > 0
UNION ALL
SELECT count(*) || ' activities are in a plan or theme that is not of their municipality' FROM activity
WHERE NOT EXISTS (SELECT FROM plan WHERE plan.id = plan_id AND plan.municipality_id = activity.municipality_id)
    OR theme_id IS NOT NULL AND NOT EXISTS (SELECT FROM theme WHERE theme.id = theme_id AND theme.plan_id = activity.plan_id)
HAVING count(*) > 0
UNION ALL
SELECT count(*) || ' plans have gaps in the numbers of their activities' FROM (
    SELECT FROM activity GROUP BY plan_id, theme_id
    HAVING min(position) <> 1 OR max(position) <> count(*) OR count(DISTINCT position) <> count(*)) AS wrong HAVING count(*) > 0
UNION ALL
SELECT count(*) || ' ' || name || ' belong to no activity of their plan' FROM (
    SELECT 'details' AS name, activity_id, plan_id, municipality_id FROM activity_detail
    UNION ALL SELECT 'schedules', activity_id, plan_id, municipality_id FROM schedule
    UNION ALL SELECT 'responsibles', activity_id, plan_id, municipality_id FROM activity_responsible
    UNION ALL SELECT 'links', activity_id, plan_id, municipality_id FROM activity_link
    UNION ALL SELECT 'dependencies', depends_on_id, plan_id, municipality_id FROM activity_dependency
    UNION ALL SELECT 'decisions', activity_id, plan_id, municipality_id FROM activity_decision
    UNION ALL SELECT 'notes', activity_id, plan_id, municipality_id FROM progress_note
    UNION ALL SELECT 'occurrences', activity_id, plan_id, municipality_id FROM occurrence WHERE activity_id IS NOT NULL) AS part
WHERE NOT EXISTS (SELECT FROM activity WHERE activity.id = part.activity_id AND activity.plan_id = part.plan_id
    AND activity.municipality_id = part.municipality_id)
GROUP BY name
UNION ALL
SELECT count(*) || ' responsibles are the same twice' FROM (SELECT FROM activity_responsible
    GROUP BY activity_id, unit_id, role HAVING count(*) > 1) AS wrong HAVING count(*) > 0
UNION ALL
SELECT count(*) || ' activities have no responsible, no schedule or no link' FROM activity
WHERE NOT EXISTS (SELECT FROM activity_responsible WHERE activity_id = activity.id)
    OR NOT EXISTS (SELECT FROM schedule WHERE activity_id = activity.id)
    OR NOT EXISTS (SELECT FROM activity_link WHERE activity_id = activity.id) HAVING count(*) > 0
UNION ALL
SELECT count(*) || ' activities have other days than their schedules' FROM activity JOIN plan ON plan.id = plan_id
LEFT JOIN (SELECT activity_id, min(begins_on) AS begins_on, max(ends_on) AS ends_on FROM schedule GROUP BY activity_id) AS said
    ON said.activity_id = activity.id
WHERE activity.begins_on <> coalesce(said.begins_on, make_date(first_year, 1, 1))
    OR activity.ends_on <> coalesce(said.ends_on, make_date(last_year, 12, 31)) HAVING count(*) > 0
UNION ALL
SELECT count(*) || ' occurrences came before their activity' FROM occurrence JOIN activity ON activity.id = activity_id
WHERE happened_on < begins_on HAVING count(*) > 0
UNION ALL
SELECT 'No ' || status || ' activity' FROM unnest(ARRAY['PLANNED', 'STARTED', 'PAUSED', 'DONE', 'CANCELLED']) AS status
WHERE NOT EXISTS (SELECT FROM activity WHERE activity.status = status.status);
