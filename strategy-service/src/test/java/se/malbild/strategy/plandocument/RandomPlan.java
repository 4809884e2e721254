package se.malbild.strategy.plandocument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A plan of chance: the same for the same seed. Words come often more than once.
final class RandomPlan {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> WORDS = List.of(
            "Träffar",
            "Träffar åäö",
            "Möte – ett",
            "Möte - två",
            "Ÿ 🏔",
            "\"citat\" & <tecken>",
            "§ 3",
            "*inte kursivt*");
    private static final List<String> GOALS = List.of(
            "Enkelt för lokala företag att delta i upphandlingar",
            "Samverkan skola och näringsliv",
            "Uttrycka en stolt självbild och Hedemoras identitet");
    private static final List<String> MEASURES =
            List.of("Alltid kunna erbjuda detaljplanerad mark", "Positivt befolkningsnetto i åldersgruppen 18-65 år");

    private final Random chance;
    private final String strategy;
    private final ObjectNode document = JSON.objectNode();

    RandomPlan(long seed, String strategy) {
        this.chance = new Random(seed);
        this.strategy = strategy;
    }

    ObjectNode document() {
        document.putObject("head")
                .put("kind", chosen(List.of("PROCESS_PLAN", "ACTIVITY_PLAN", "ACTION_PLAN")))
                .put("title", words())
                .put("strategy", strategy)
                .put("firstYear", 2023)
                .put("lastYear", 2026);
        some(document, "openingSections", 3, this::section);
        some(document, "goals", 4, this::goal);
        some(document, "themes", 4, this::theme);
        some(document, "activities", 3, this::activity);
        some(document, "closingSections", 2, this::section);
        dependencies();
        units();
        return document;
    }

    private ObjectNode section() {
        return JSON.objectNode()
                .put("kind", chosen(List.of("PROSE", "BACKGROUND", "PROCESS")))
                .put("text", words());
    }

    private ObjectNode goal() {
        ObjectNode goal = JSON.objectNode().put("text", words());
        different(goal, "goals", GOALS, text -> JSON.objectNode().put("goal", text));
        return goal;
    }

    private ObjectNode theme() {
        ObjectNode theme = JSON.objectNode().put("heading", words());
        if (chance.nextBoolean()) {
            theme.put("introduction", words());
        }
        some(theme, "activities", 5, this::activity);
        return theme;
    }

    private ObjectNode activity() {
        ObjectNode activity = JSON.objectNode().put("text", words());
        some(activity, "details", 4, this::detail);
        some(activity, "schedules", 3, this::schedule);
        activity.path("schedules").forEach(schedule -> {
            if (chance.nextBoolean()) {
                ((ObjectNode) schedule)
                        .put(
                                "detailsBefore",
                                chance.nextInt(activity.path("details").size() + 1));
            }
        });
        different(activity, "partners", WORDS, JSON::textNode);
        if (chance.nextInt(4) == 0) {
            activity.putObject("awaits").put("decision", words()).put("body", "Ledningsgruppen");
        }
        different(activity, "responsible", List.of("Enheten Ö", "Enheten A"), name -> JSON.objectNode()
                .put("unit", name));
        links(activity);
        return activity;
    }

    private void links(ObjectNode activity) {
        different(activity, "links", GOALS, text -> JSON.objectNode().put("goal", text));
        ArrayNode links = activity.withArray("links");
        MEASURES.forEach(text -> {
            if (chance.nextInt(3) == 0) {
                links.addObject().put("measure", text).put("expectedEffect", words());
            }
        });
        int goals = document.path("goals").size();
        if (goals > 0 && chance.nextBoolean()) {
            links.addObject().put("planGoal", 1 + chance.nextInt(goals));
        }
        if (links.isEmpty()) {
            activity.remove("links");
        }
    }

    private ObjectNode detail() {
        ObjectNode detail = JSON.objectNode().put("text", words());
        some(detail, "schedules", 2, this::schedule);
        return detail;
    }

    private ObjectNode schedule() {
        ObjectNode schedule = JSON.objectNode().put("words", words());
        int kind = chance.nextInt(8);
        if (kind == 7) {
            return schedule;
        }
        ObjectNode timing = schedule.putObject("timing");
        switch (kind) {
            case 0 -> timing.put("type", "YEARS").put("firstYear", 2023).put("lastYear", 2024);
            case 1 -> timing.put("type", "SEASON").put("season", "SPRING").put("year", 2024);
            case 2 -> timing.put("type", "DAY").put("month", 8).put("day", 21);
            case 3 -> timing.put("type", "DAY").put("month", 2).put("day", 29).put("year", 2024);
            case 4 -> timing.put("type", "PERIOD").put("from", "2023-02-01").put("to", "2024-03-31");
            case 5 -> timing.put("type", "CADENCE").put("timesPerYear", 4);
            default -> timing.put("type", chosen(List.of("ONGOING", "ON_REQUEST")));
        }
        return schedule;
    }

    /// Later activities rest on earlier ones: there is no way round.
    private void dependencies() {
        List<ObjectNode> all = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        int theme = 0;
        for (var one : document.path("themes")) {
            theme++;
            add(all, numbers, one.path("activities"), theme + ".");
        }
        add(all, numbers, document.path("activities"), "");
        for (int index = 1; index < all.size(); index++) {
            different(all.get(index), "dependsOn", numbers.subList(0, index), JSON::textNode);
        }
    }

    private static void add(List<ObjectNode> all, List<String> numbers, Iterable<JsonNode> of, String prefix) {
        int number = 0;
        for (var activity : of) {
            number++;
            all.add((ObjectNode) activity);
            numbers.add(prefix + number);
        }
    }

    private void units() {
        List<String> named =
                document.findValuesAsText("unit").stream().distinct().sorted().toList();
        named.forEach(name ->
                document.withArray("units").addObject().put("name", name).put("kind", "UNIT"));
    }

    private String words() {
        return chosen(WORDS);
    }

    private <T> T chosen(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private void some(ObjectNode owner, String field, int most, Supplier<ObjectNode> one) {
        int count = chance.nextInt(most + 1);
        if (count > 0) {
            ArrayNode list = owner.putArray(field);
            IntStream.range(0, count).forEach(_ -> list.add(one.get()));
        }
    }

    private <T> void different(ObjectNode owner, String field, List<T> of, Function<T, JsonNode> one) {
        ArrayNode list = JSON.arrayNode();
        of.stream().filter(_ -> chance.nextInt(3) == 0).limit(5).map(one).forEach(list::add);
        if (!list.isEmpty()) {
            owner.set(field, list);
        }
    }
}
