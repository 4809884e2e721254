package se.malbild.indicator.source;

import java.util.List;
import se.malbild.kit.language.Text;

/// The words for what has changed of a KPI since the source was asked before.
final class KpiWording {

    private KpiWording() {}

    static Text of(ReadingProblem problem) {
        List<String> given = problem.arguments();
        String kpi = ProblemWording.one(given);
        String was = ProblemWording.two(given);
        String is = ProblemWording.three(given);
        return switch (problem.code()) {
            case KPIS_NOT_TOLD ->
                Text.of(
                        "Källan berättar inget om det som den tillfrågades om (%s). Det kan vara ett tomt svar, så inget av det tas för försvunnet, och det som är känt står kvar. Se efter om källan är hel, om det upprepas.",
                        "The source tells nothing of what it was asked about (%s). That may be an empty answer, so none of it is taken to have vanished, and what is known stands. See whether the source is sound if it lasts.",
                        kpi);
            case KPI_VANISHED ->
                Text.of(
                        "Nyckeltalet %s finns inte längre hos källan. Det som är känt står kvar; se efter om ett annat har tagit dess plats.",
                        "The KPI %s does not exist at the source any more. What is known stands; see whether another has taken its place.",
                        kpi);
            case KPI_CAME_BACK ->
                Text.of("Nyckeltalet %s finns hos källan igen.", "The KPI %s exists at the source again.", kpi);
            case KPI_RETITLED ->
                Text.of(
                        "Nyckeltalet %s har bytt titel, från \"%s\" till \"%s\". Se efter att indikatorn fortfarande menar det.",
                        "The KPI %s has another title: it was \"%s\" and is \"%s\". See that the indicator still means it.",
                        kpi,
                        was,
                        is);
            case KPI_REDEFINED ->
                Text.of(
                        "Nyckeltalet %s (%s) har fått en annan beskrivning under samma id. Se efter om värdena fortfarande är jämförbara bakåt; annars behövs ett brott i serien.",
                        "The KPI %s (%s) has another description under the same id. See whether its figures can still be compared with earlier ones; otherwise the series needs a break.",
                        kpi,
                        was);
            case KPI_DIVIDED_BY_GENDER ->
                Text.of(
                        "Nyckeltalet %s delas nu upp på kvinnor och män.",
                        "The KPI %s is now divided into women and men.", kpi);
            case KPI_NO_LONGER_DIVIDED ->
                Text.of(
                        "Nyckeltalet %s delas inte längre upp på kvinnor och män.",
                        "The KPI %s is no longer divided into women and men.", kpi);
            case KPI_PUBLICATION_MOVED ->
                Text.of(
                        "Källan har flyttat publiceringen av nyckeltalet %s från %s till %s.",
                        "The source has moved the publication of the KPI %s from %s to %s.", kpi, was, is);
            case KPI_NEXT_PUBLICATION ->
                Text.of(
                        "Nästa publicering av nyckeltalet %s gäller %s och väntas %s.",
                        "The next publication of the KPI %s is of %s and expected on %s.", kpi, was, is);
            case KPI_CHANGED ->
                Text.of(
                        "Källan har ändrat uppgiften %s om nyckeltalet %s, till \"%s\".",
                        "The source has changed its field %s of the KPI %s, to \"%s\".", was, kpi, is);
            case KPI_MISSHAPED ->
                Text.of(
                        "Källans uppgift %s om nyckeltalet %s gick inte att läsa och lämnades därhän.",
                        "The source's field %s of the KPI %s could not be read and was passed over.", was, kpi);
            default -> throw new IllegalArgumentException(problem.code().name());
        };
    }
}
