package se.malbild.strategy.plansheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.strategy.activity.ActivityStatus;
import se.malbild.strategy.activity.AwaitedDecision;
import se.malbild.strategy.organisation.NamedUnit;
import se.malbild.strategy.plandocument.DocumentActivity;
import se.malbild.strategy.plandocument.DocumentCouncilGoal;
import se.malbild.strategy.plandocument.DocumentDetail;
import se.malbild.strategy.plandocument.DocumentPlanGoal;
import se.malbild.strategy.plandocument.DocumentTheme;
import se.malbild.strategy.schedule.Schedule;
import se.malbild.strategy.wholedocument.DocumentResponsible;

/// Reads what a row says of a goal, a theme, an activity or a detail. What it says as it stands already is kept to the
/// letter.
final class RowReader {

    private final Standing plan;
    private final Map<String, NamedUnit> units;
    private final List<SheetProblem> problems;

    /// @param units of the municipality, by [NamedUnit#key]
    RowReader(Standing plan, Map<String, NamedUnit> units, List<SheetProblem> problems) {
        this.plan = plan;
        this.units = units;
        this.problems = problems;
    }

    Record read(RowKind kind, ReadRow row, @Nullable SheetPart standing) {
        RowCells cells = new RowCells(row, standing, problems);
        refuseForeign(kind, row, cells);
        return switch (kind) {
            case GOAL -> goal(cells, content(standing, DocumentPlanGoal.class));
            case THEME -> theme(cells, content(standing, DocumentTheme.class));
            case ACTIVITY -> activity(cells, content(standing, DocumentActivity.class));
            case DETAIL -> detail(cells, content(standing, DocumentDetail.class));
        };
    }

    private static <T extends Record> @Nullable T content(@Nullable SheetPart standing, Class<T> type) {
        return standing == null ? null : type.cast(standing.content());
    }

    private static void refuseForeign(RowKind kind, ReadRow row, RowCells cells) {
        for (SheetColumn column : SheetColumn.values()) {
            if (!column.isOf(kind) && !CellLines.isNone(row.text(column))) {
                cells.refuse(
                        column, Text.of("tomt på rader av slaget %s", "nothing in rows of the kind %s", kind.label()));
            }
        }
    }

    private DocumentPlanGoal goal(RowCells cells, @Nullable DocumentPlanGoal standing) {
        List<DocumentCouncilGoal> goals = standing != null && cells.keeps(SheetColumn.GOALS)
                ? standing.goals()
                : CellLines.named(CellLines.limited(cells, SheetColumn.GOALS, CellLines.MOST))
                        .map(goal -> new DocumentCouncilGoal(goal.text(), goal.title(0), goal.number()))
                        .toList();
        return new DocumentPlanGoal(text(cells, standing == null ? "" : standing.text()), goals);
    }

    private DocumentTheme theme(RowCells cells, @Nullable DocumentTheme standing) {
        String introduction = standing != null && cells.keeps(SheetColumn.INTRODUCTION)
                ? standing.introduction()
                : cells.block(SheetColumn.INTRODUCTION);
        return new DocumentTheme(text(cells, standing == null ? "" : standing.heading()), introduction, List.of());
    }

    private DocumentDetail detail(RowCells cells, @Nullable DocumentDetail standing) {
        return new DocumentDetail(
                text(cells, standing == null ? "" : standing.text()),
                schedules(cells, standing == null ? List.of() : standing.schedules(), true));
    }

    private ActivityDraft activity(RowCells cells, @Nullable DocumentActivity standing) {
        DocumentActivity plain = new DocumentActivity(
                text(cells, standing == null ? "" : standing.text()),
                List.of(),
                schedules(cells, standing == null ? List.of() : standing.schedules(), false),
                standing != null && cells.keeps(SheetColumn.PARTNERS)
                        ? standing.partners()
                        : CellLines.texts(CellLines.limited(cells, SheetColumn.PARTNERS, CellLines.MOST)),
                standing != null && cells.keeps(SheetColumn.AWAITS, SheetColumn.AWAITS_BODY)
                        ? standing.awaits()
                        : awaits(cells),
                standing != null && cells.keeps(SheetColumn.UNIT, SheetColumn.ROLE)
                        ? standing.responsible()
                        : responsible(cells),
                List.of(),
                List.of());
        return new ActivityDraft(
                plain,
                LinkCells.read(cells, standing == null ? List.of() : standing.links()),
                dependsOn(cells, standing),
                told(cells));
    }

    private static String text(RowCells cells, String standing) {
        String text = cells.keeps(SheetColumn.TEXT) ? standing : Tidy.edges(cells.text(SheetColumn.TEXT));
        if (text.isEmpty()) {
            cells.refuse(SheetColumn.TEXT, new Text("en text", "a text"));
        }
        return text;
    }

    private static List<Schedule> schedules(RowCells cells, List<Schedule> standing, boolean ofDetail) {
        return cells.keeps(SheetColumn.SCHEDULE, SheetColumn.TIMING) ? standing : ScheduleCells.read(cells, ofDetail);
    }

    private static @Nullable AwaitedDecision awaits(RowCells cells) {
        String decision = cells.block(SheetColumn.AWAITS);
        String body = cells.block(SheetColumn.AWAITS_BODY);
        if (decision == null && body != null) {
            cells.refuse(
                    SheetColumn.AWAITS,
                    new Text(
                            "beslutet som den väntar på, när Beslutas av är ifyllt",
                            "the decision that it awaits, when Beslutas av is filled in"));
        }
        return decision == null ? null : new AwaitedDecision(decision, body);
    }

    private List<DocumentResponsible> responsible(RowCells cells) {
        List<@Nullable String> names = CellLines.slots(CellLines.limited(cells, SheetColumn.UNIT, CellLines.MOST));
        List<@Nullable String> roles = CellLines.slots(CellLines.limited(cells, SheetColumn.ROLE, CellLines.MOST));
        List<DocumentResponsible> all = new ArrayList<>();
        for (int line = 0; line < Math.max(names.size(), roles.size()); line++) {
            String name = line < names.size() ? names.get(line) : null;
            String role = line < roles.size() ? roles.get(line) : null;
            if (name != null || role != null) {
                all.add(new DocumentResponsible(name == null ? null : unit(name, cells), role));
            }
        }
        if (all.stream().distinct().count() < all.size()) {
            cells.refuse(SheetColumn.UNIT, new Text("varje enhet och roll en gång", "each unit and role once"));
        }
        return all;
    }

    private String unit(String name, RowCells cells) {
        NamedUnit unit = units.get(NamedUnit.key(Tidy.edges(name)));
        if (unit == null) {
            cells.refuse(
                    SheetColumn.UNIT,
                    Text.of(
                            "enheter som finns i kommunen, en på varje rad i cellen; %s finns inte",
                            "units that the municipality has, one on each line of the cell; there is no %s",
                            SheetProblem.shortened(name)));
        }
        return unit == null ? name : unit.name();
    }

    private List<Target> dependsOn(RowCells cells, @Nullable DocumentActivity standing) {
        if (!cells.isNumbered(SheetColumn.DEPENDS_ON)) {
            return standing == null ? List.of() : plan.draft(standing).dependsOn();
        }
        Optional<List<SheetNumber>> numbers = SheetNumber.all(cells.cell(SheetColumn.DEPENDS_ON));
        if (numbers.isEmpty()) {
            cells.refuse(
                    SheetColumn.DEPENDS_ON,
                    new Text(
                            "nummer på aktiviteter i bladet med komma emellan, som 1.1, 3.2",
                            "numbers of activities in the sheet with commas between, as 1.1, 3.2"));
        }
        return limited(numbers.orElse(List.of()).stream().distinct().toList(), SheetColumn.DEPENDS_ON, cells).stream()
                .<Target>map(Target.Written::new)
                .toList();
    }

    /// So many numbers as a cell can have; none when it has more, which is told.
    static <T> List<T> limited(List<T> numbers, SheetColumn column, RowCells cells) {
        if (numbers.size() <= CellLines.MOST) {
            return numbers;
        }
        cells.refuse(column, Text.of("högst %d nummer i cellen", "at most %d numbers in the cell", CellLines.MOST));
        return List.of();
    }

    // Whether a step awaits a decision, or is another's to tell, the plan says when it is written.
    private static @Nullable ActivityStatus told(RowCells cells) {
        if (cells.block(SheetColumn.STATUS) == null || cells.keeps(SheetColumn.STATUS)) {
            return null;
        }
        ActivityStatus before = status(cells.stands(SheetColumn.STATUS)).orElse(ActivityStatus.PLANNED);
        ActivityStatus told = status(cells.text(SheetColumn.STATUS)).orElse(null);
        if (told == before) {
            return null;
        }
        if (told == null || !before.nextSteps().contains(told)) {
            Set<ActivityStatus> steps = before.nextSteps();
            cells.refuse(
                    SheetColumn.STATUS,
                    new Text(
                            "%s som nu, eller nästa steg: %s"
                                    .formatted(before.label().swedish(), labels(steps, Text::swedish)),
                            "%s as now, or the next step: %s"
                                    .formatted(before.label().english(), labels(steps, Text::english))));
        }
        return told;
    }

    private static String labels(Set<ActivityStatus> statuses, Function<Text, String> language) {
        return statuses.stream().map(status -> language.apply(status.label())).collect(Collectors.joining(", "));
    }

    private static Optional<ActivityStatus> status(String written) {
        String key = Tidy.key(written);
        return Stream.of(ActivityStatus.values())
                .filter(status -> Tidy.key(status.label().swedish()).equals(key)
                        || Tidy.key(status.label().english()).equals(key))
                .findFirst();
    }

    /// What stands, in the form that rows are read into.
    Record kept(SheetPart standing) {
        return Objects.requireNonNull(Standing.content(standing, plan));
    }
}
