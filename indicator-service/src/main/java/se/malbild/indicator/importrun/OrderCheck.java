package se.malbild.indicator.importrun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.regex.Pattern;
import se.malbild.indicator.catalogue.Catalogue;
import se.malbild.indicator.layout.Layouts;
import se.malbild.kit.language.Text;
import se.malbild.kit.problem.Refusal;
import se.malbild.kit.time.Sweden;

/// Holds what somebody asks for against what there is.
@ApplicationScoped
class OrderCheck {

    private static final Pattern PERIOD = Pattern.compile("(19|20)[0-9]{2}(-Q[1-4]|-(0[1-9]|1[0-2]))?");

    private final Layouts layouts;
    private final Catalogue catalogue;
    private final Clock clock;

    @Inject
    OrderCheck(Layouts layouts, Catalogue catalogue, Clock clock) {
        this.layouts = layouts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /// @throws Refusal.Invalid when the order names what does not exist
    void require(ImportOrder order) {
        if (order.layoutCode() != null && layouts.find(order.layoutCode()).isEmpty()) {
            throw new Refusal.Invalid(
                    "layout",
                    Text.of(
                            "Det finns ingen layout \"%s\". Välj bland: %s.",
                            "There is no layout \"%s\". Choose among: %s.",
                            order.layoutCode(),
                            String.join(", ", layouts.codes())));
        }
        if (order.layoutCode() != null && order.statedLayout() != null) {
            throw new Refusal.Invalid(
                    "layout",
                    new Text(
                            "Ange antingen en layouts kod eller en egen layout, inte båda.",
                            "State either the code of a layout or a layout of your own, not both."));
        }
        if (order.statedIndicator() != null && !catalogue.indicatorTable().knows(order.statedIndicator())) {
            throw new Refusal.Invalid(
                    "indicator",
                    Text.of(
                            "Det finns ingen indikator med koden %s.",
                            "There is no indicator with the code %s.", order.statedIndicator()));
        }
        if (order.statedEdition() != null
                && !PERIOD.matcher(order.statedEdition()).matches()) {
            throw new Refusal.Invalid(
                    "edition",
                    new Text(
                            "Ange ett år, ett kvartal eller en månad: 2024, 2024-Q1 eller 2024-06.",
                            "State a year, a quarter or a month: 2024, 2024-Q1 or 2024-06."));
        }
        if (order.statedPublishedOn() != null
                && order.statedPublishedOn().isAfter(Sweden.dayOf(Objects.requireNonNull(clock.instant())))) {
            throw new Refusal.Invalid(
                    "publishedOn", new Text("Dagen ligger i framtiden.", "The day lies in the future."));
        }
    }
}
