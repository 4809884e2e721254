package se.malbild.strategy.plandocument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.problem.Violation;
import se.malbild.strategy.evaluation.EffortRequest;
import se.malbild.strategy.evaluation.Evaluations;
import se.malbild.strategy.evaluation.WholeEvaluation;
import se.malbild.strategy.wholedocument.Located;

/// The search for what one document refers to.
final class ReferenceSearch {

    private final StrategyTexts texts;
    private final Evaluations evaluations;
    private final @Nullable StandingPlan standing;
    private final NamedStrategies strategies;
    private final Map<StrategyTexts.Words, List<StrategyTexts.Numbered>> words = new HashMap<>();
    private final Map<String, Optional<WholeEvaluation>> found = new HashMap<>();
    private final Map<String, UUID> targets = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();
    private @Nullable WholeEvaluation own;

    /// @param standing what the document is to replace: of things with the same words it means those that this refers
    ///     to
    ReferenceSearch(StrategyTexts texts, Evaluations evaluations, @Nullable StandingPlan standing) {
        this.texts = texts;
        this.evaluations = evaluations;
        this.standing = standing;
        this.strategies = new NamedStrategies(texts, standing, violations);
    }

    /// Reads the strategies that the document names, and what they say.
    void strategies(Set<String> names) {
        words.putAll(texts.texts(strategies.read(names)));
    }

    /// The strategy that the plan carries out.
    ///
    /// @param name null for none
    /// @param field where it stands
    @Nullable
    UUID strategy(@Nullable String name, String field) {
        return strategies.carriedOut(name, field);
    }

    // The only one, or the only one that the standing plan refers to.
    private Optional<UUID> meant(List<UUID> ids) {
        return NamedStrategies.only(ids)
                .or(() -> standing == null
                        ? Optional.empty()
                        : NamedStrategies.only(ids.stream()
                                .filter(id -> standing.references().containsKey(id))
                                .toList()));
    }

    /// Finds a goal or a measure by its words, and by its number where several have the same.
    ///
    /// @param name of the strategy that it is of; null for the one that the plan carries out
    /// @param number null when none is given
    /// @param place of the reference
    /// @param seen what stands beside it, which it must not be
    void text(
            Reference.Kind kind,
            @Nullable String name,
            String text,
            @Nullable String number,
            String place,
            Set<UUID> seen) {
        String field = place + (kind == Reference.Kind.GOAL ? ".goal" : ".measure");
        UUID strategy = strategies.of(
                name,
                linked -> linked.kind() == kind
                        && linked.words().equals(text)
                        && (number == null
                                || linked.number() == null
                                || linked.number().equals(number)),
                place + ".strategy");
        if (strategy == null) {
            add(
                    field,
                    "”%s” söks i strategin, men ingen är angiven (head.strategy) eller funnen",
                    "“%s” is looked for in the strategy, but none is named (head.strategy) or found",
                    text);
            return;
        }
        List<StrategyTexts.Numbered> all = words.getOrDefault(new StrategyTexts.Words(kind, strategy, text), List.of());
        List<UUID> ids = all.stream()
                .filter(one -> number == null || all.size() == 1 || one.number().equals(number))
                .map(StrategyTexts.Numbered::id)
                .toList();
        Optional<UUID> meant = meant(ids);
        if (meant.isPresent()) {
            take(place, meant.get(), seen);
        } else if (all.size() > 1) {
            several(kind, all, text, number == null ? field : place + ".number");
        } else {
            add(
                    field,
                    kind == Reference.Kind.GOAL
                            ? "strategin har %d mål med orden ”%s”; exakt ett behövs"
                            : "strategin har %d mått med orden ”%s”; exakt ett behövs",
                    kind == Reference.Kind.GOAL
                            ? "the strategy has %d goals with the words “%s”; exactly one is needed"
                            : "the strategy has %d measures with the words “%s”; exactly one is needed",
                    all.size(),
                    text);
        }
    }

    private void several(Reference.Kind kind, List<StrategyTexts.Numbered> all, String text, String field) {
        String numbers = all.stream().map(StrategyTexts.Numbered::number).collect(Collectors.joining(", "));
        add(
                field,
                kind == Reference.Kind.GOAL
                        ? "strategin har %d mål med orden ”%s”; ange vilket med number: %s"
                        : "strategin har %d mått med orden ”%s”; ange vilket med number: %s",
                kind == Reference.Kind.GOAL
                        ? "the strategy has %d goals with the words “%s”; say which with number: %s"
                        : "the strategy has %d measures with the words “%s”; say which with number: %s",
                all.size(),
                text,
                numbers);
    }

    /// Finds an effort by its number.
    ///
    /// @param name of the strategy that its evaluation is of; null for the one that the plan carries out
    /// @param title of its evaluation; null for the one that the plan takes up
    void effort(@Nullable String name, @Nullable String title, int number, String place, Set<UUID> seen) {
        WholeEvaluation evaluation = title == null ? own : other(name, title, number, place);
        if (evaluation == null) {
            return;
        }
        Optional<UUID> effort = evaluation.efforts().stream()
                .filter(one -> one.number() == number)
                .map(WholeEvaluation.Numbered::id)
                .findFirst();
        if (effort.isEmpty()) {
            add(
                    place + ".effort",
                    "utvärderingen ”%s” har %d insatser",
                    "the evaluation “%s” has %d efforts",
                    evaluation.form().title(),
                    evaluation.efforts().size());
        } else {
            take(place, effort.get(), seen);
        }
    }

    private @Nullable WholeEvaluation other(@Nullable String name, String title, int number, String place) {
        UUID strategy = strategies.of(
                name,
                linked -> linked.kind() == Reference.Kind.EFFORT
                        && linked.words().equals(String.valueOf(number))
                        && title.equals(linked.evaluationTitle()),
                place + ".strategy");
        Optional<WholeEvaluation> other = strategy == null
                ? Optional.empty()
                : found.computeIfAbsent(strategy + title, _ -> evaluations.find(strategy, title));
        if (other.isEmpty()) {
            add(
                    place + ".evaluation",
                    "strategin har ingen utvärdering ”%s”",
                    "the strategy has no evaluation “%s”",
                    title);
        }
        return other.orElse(null);
    }

    /// The evaluation that the plan takes up; it is made when the strategy has none with its title.
    ///
    /// @param mayCreate whether the actor may do so
    @Nullable
    UUID evaluation(UUID strategy, DocumentEvaluation wanted, boolean mayCreate) {
        own = evaluations.find(strategy, wanted.title()).orElse(null);
        if (own == null && mayCreate) {
            own = Located.at("evaluation", () -> evaluations.create(strategy, wanted.form(), efforts(wanted)));
        } else if (own == null) {
            add(
                    "evaluation.title",
                    "strategin har ingen utvärdering ”%s”; näringslivskontoret (coordinator) lägger till den",
                    "the strategy has no evaluation “%s”; the business office (coordinator) adds it",
                    wanted.title());
        } else if (!DocumentEvaluation.of(own).equals(wanted)) {
            add(
                    "evaluation",
                    "strategins utvärdering ”%s” lyder annorlunda; ändra den där (evaluations), eller skicka den som den är",
                    "the strategy's evaluation “%s” reads differently; change it there (evaluations), or send it as it is",
                    own.form().title());
        }
        return own == null ? null : own.id();
    }

    private static List<EffortRequest> efforts(DocumentEvaluation wanted) {
        return wanted.efforts().stream()
                .map(effort -> new EffortRequest(effort.text(), effort.firstYear(), effort.lastYear()))
                .toList();
    }

    private void take(String place, UUID target, Set<UUID> seen) {
        targets.put(place, target);
        if (!seen.add(target)) {
            twice(place);
        }
    }

    void twice(String place) {
        add(place, "står där två gånger", "is there twice");
    }

    private void add(String field, String swedish, String english, Object... values) {
        violations.add(new Violation(field, Text.of(swedish, english, values)));
    }

    /// @throws Refusal.Invalid naming each reference that leads nowhere, or to more than one
    void requireAllFound() {
        if (!violations.isEmpty()) {
            throw new Refusal.Invalid(violations);
        }
    }

    /// What is served, by where it is named.
    Map<String, UUID> targets() {
        return Objects.requireNonNull(targets);
    }
}
