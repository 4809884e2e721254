package se.malbild.strategy.plansheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.malbild.strategy.plandocument.PlanDocument;

/// What comes out goes in and gives the same.
class RoundTripTest {

    @Property(tries = 150)
    void aSheetOfAPlanReadIntoThatPlanChangesNothing(@ForAll long seed, @ForAll boolean excel) throws IOException {
        PlanDocument plan = new RandomPlan(seed, false).plan();
        Standing stored = SheetFiles.stored(plan);
        SheetFormat format = excel ? SheetFiles.EXCEL : SheetFiles.CSV;

        SheetPlan read = SheetFiles.read(SheetFiles.table(SheetFiles.written(stored, format), format), stored);

        assertThat(read.problems()).isEmpty();
        assertThat(read.document()).isEqualTo(plan);
        assertThat(read.changed()).isEmpty();
        assertThat(read.ids()).hasSize(stored.parts().size());
    }

    @Property(tries = 150)
    void aSheetAloneGivesTheWholePlan(@ForAll long seed, @ForAll boolean excel) throws IOException {
        PlanDocument plan = new RandomPlan(seed, true).plan();
        SheetFormat format = excel ? SheetFiles.EXCEL : SheetFiles.CSV;
        byte[] file = SheetFiles.written(Standing.of(plan, Map.of(), Map.of()), format);

        SheetPlan read =
                SheetFiles.read(SheetFiles.table(file, format), Standing.of(RandomPlan.empty(), Map.of(), Map.of()));

        assertThat(read.problems()).isEmpty();
        assertThat(read.document()).isEqualTo(plan);
    }

    @Property(tries = 50)
    void noCellOfCsvBeginsAFormula(@ForAll long seed) {
        byte[] file = SheetFiles.written(SheetFiles.stored(new RandomPlan(seed, false).plan()), SheetFiles.CSV);

        List<RawRow> asAProgramForSheetsSeesThem = CsvCells.of(file);

        assertThat(asAProgramForSheetsSeesThem).isNotEmpty().allSatisfy(row -> assertThat(row.cells())
                .noneMatch(cell -> cell.text().matches("(?s)[=+\\-@＝＋－＠\\t\\r\\n].*")));
    }
}
