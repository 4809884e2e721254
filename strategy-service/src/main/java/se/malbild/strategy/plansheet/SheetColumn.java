package se.malbild.strategy.plansheet;

import static se.malbild.strategy.plansheet.RowKind.ACTIVITY;
import static se.malbild.strategy.plansheet.RowKind.DETAIL;
import static se.malbild.strategy.plansheet.RowKind.GOAL;
import static se.malbild.strategy.plansheet.RowKind.THEME;

import java.util.Arrays;
import java.util.Optional;

/// The columns of a sheet, in their order.
enum SheetColumn {
    KIND("Rad", 11, "Vad raden är: Mål, Tema, Aktivitet eller Punkt."),
    NUMBER(
            "Nr",
            7,
            "Målets, temats eller aktivitetens nummer. Radernas ordning bestämmer; numret ska stämma med den. Lämna tomt på nya och flyttade rader. Aktiviteter utanför teman står före första temat."),
    TEXT("Text", 60, "Målet, temats rubrik, aktiviteten eller punkten."),
    INTRODUCTION("Inledning", 40, "Texten mellan temats rubrik och första aktiviteten."),
    SCHEDULE(
            "Tidplan",
            28,
            "När, i planens ord; flera på var sin rad i cellen. [före punkterna] eller [efter punkt 2] först på raden säger var en aktivitets tidplan skrivs ut; annars står den efter punkterna."),
    TIMING(
            "Tidplan räknas",
            22,
            "Vad som går att räkna på, rad för rad mot Tidplan, till exempel År 2023–2024, Hösten 2023, 21 augusti 2023, Minst 4 gånger per år, Löpande. Tomt: räknas ur orden. Ett streck (–): räknas inte."),
    UNIT(
            "Ansvarig enhet",
            24,
            "Enheter som de heter i kommunen, en på varje rad i cellen. Ett streck (–): rollen hör inte till någon enhet."),
    ROLE("Ansvarig roll", 22, "Roller, inte personer; rad för rad mot Ansvarig enhet. Ett streck (–): ingen roll."),
    PARTNERS("Samverkan", 24, "Med vilka, en på varje rad i cellen."),
    DEPENDS_ON("Beror på", 11, "Nummer på aktiviteter i bladet som den vilar på, med komma emellan: 1.1, 3.1."),
    AWAITS("Väntar på beslut", 28, "Beslutet som den inte kan börja utan."),
    AWAITS_BODY("Beslutas av", 20, "Vem som fattar det beslutet."),
    GOALS(
            "Fullmäktiges mål",
            34,
            "Mål i strategin, ordagrant, ett på varje rad i cellen. Har flera samma ord: [nr 1.2] först, målets nummer i strategin."),
    PLAN_GOALS("Planens mål", 11, "Nummer på mål i bladet, med komma emellan."),
    MEASURES(
            "Mått", 34, "Mått i strategin, ordagrant, ett på varje rad i cellen. Har flera samma ord: [nr 1.2] först."),
    EFFORTS("Insatser", 11, "Nummer på utvärderingens insatser, med komma emellan."),
    EFFECTS(
            "Förväntad effekt",
            34,
            "Vad aktiviteten väntas leda till. Tjänar den flera mål, mått eller insatser: en rad för varje, med pil: Insats 5 → Fler besök; Planens mål 1 → …; Mål: målets ord → …; Mått: måttets ord → …"),
    STATUS(
            "Status",
            12,
            "Hur det går från och med i dag: Planerad, Pågår, Vilar, Genomförd eller Utgår, ett steg i taget. Tomt: som förut. Finns bara för den som får se hur det går."),
    ID(
            "Id",
            14,
            "Radens id, så att den känns igen när texten skrivs om eller raden flyttas. Ändra inte. Tomt på nya rader, även på en kopierad rad.");

    private final String heading;
    private final int width;
    private final String explanation;

    SheetColumn(String heading, int width, String explanation) {
        this.heading = heading;
        this.width = width;
        this.explanation = explanation;
    }

    String heading() {
        return heading;
    }

    /// In characters.
    int width() {
        return width;
    }

    /// True when rows of the kind have something in this column.
    boolean isOf(RowKind kind) {
        return switch (this) {
            case KIND, NUMBER, TEXT, ID -> true;
            case INTRODUCTION -> kind == THEME;
            case SCHEDULE, TIMING -> kind == ACTIVITY || kind == DETAIL;
            case GOALS -> kind == GOAL || kind == ACTIVITY;
            default -> kind == ACTIVITY;
        };
    }

    /// For whoever fills in the sheet, in Swedish as its headings.
    String explanation() {
        return explanation;
    }

    /// The column that a heading names, whatever its case and blanks.
    static Optional<SheetColumn> of(String written) {
        String key = Tidy.key(written);
        return Arrays.stream(values())
                .filter(column -> Tidy.key(column.heading).equals(key))
                .findFirst();
    }
}
