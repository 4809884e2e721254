-- Each measure tells the success of one goal of its focus area, every other one of two.
INSERT INTO measure_goal (id, municipality_id, strategy_id, measure_id, goal_id)
SELECT pg_temp.made_id(measure.created_at + interval '10 seconds', 'goal of ' || measure.id || '.' || goal.position),
    measure.municipality_id, measure.strategy_id, measure.id, goal.id
FROM measure JOIN goal ON goal.focus_area_id = measure.focus_area_id
    AND (goal.position = 1 + measure.position % 3 OR (measure.position % 2 = 0 AND goal.position = 1 + (measure.position + 1) % 3))
ORDER BY measure.created_at, measure.id, goal.position;
