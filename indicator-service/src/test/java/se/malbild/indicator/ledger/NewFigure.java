package se.malbild.indicator.ledger;

import org.jspecify.annotations.Nullable;

/// A figure as an import brings it: of everyone in 2023, unless it says otherwise.
public record NewFigure(
        String municipality,
        String indicator,
        String period,
        String gender,
        String status,
        @Nullable String value,
        @Nullable String edition,
        @Nullable String publishedOn) {

    public static NewFigure of(String municipality, String indicator, String value) {
        return new NewFigure(municipality, indicator, "2023", "T", "VALUE", value, "2023", null);
    }

    public NewFigure in(String otherPeriod) {
        return new NewFigure(municipality, indicator, otherPeriod, gender, status, value, edition, publishedOn);
    }

    public NewFigure of(String otherGender) {
        return new NewFigure(municipality, indicator, period, otherGender, status, value, edition, publishedOn);
    }

    public NewFigure without(String reason) {
        return new NewFigure(municipality, indicator, period, gender, reason, null, edition, publishedOn);
    }

    public NewFigure publishedOn(@Nullable String day, String ofEdition) {
        return new NewFigure(municipality, indicator, period, gender, status, value, ofEdition, day);
    }
}
