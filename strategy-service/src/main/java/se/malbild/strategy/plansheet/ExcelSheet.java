package se.malbild.strategy.plansheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.malbild.kit.language.Text;
import se.malbild.kit.workbook.CellKind;
import se.malbild.kit.workbook.MergedCells;
import se.malbild.kit.workbook.Sheet;
import se.malbild.kit.workbook.SheetRow;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.Workbook;
import se.malbild.kit.workbook.xlsx.Xlsx;

/// Sheets in workbooks of Excel since 2007. Texts are text cells there: what looks like a formula is none.
@ApplicationScoped
class ExcelSheet implements SheetFormat {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public boolean supports(Path file) throws IOException {
        return Xlsx.supports(file);
    }

    @Override
    public RawSheet read(Path file) throws IOException {
        try (Workbook workbook = Xlsx.open(file)) {
            List<Sheet> all = workbook.sheets();
            List<Sheet> seen = all.stream().filter(sheet -> !sheet.hidden()).toList();
            FileLimit limit = new FileLimit();
            List<RawSheet> sheets = new ArrayList<>();
            for (Sheet sheet : seen) {
                sheets.add(read(sheet, limit));
            }
            RawSheet chosen = SheetTable.chosen(sheets);
            MergedCells merged = seen.get(sheets.indexOf(chosen)).merged();
            return new RawSheet(chosen.name(), chosen.rows(), merged, SheetVersion.in(all));
        } catch (UnreadableFile e) {
            UnreadableSheet unreadable = new UnreadableSheet(reason(e));
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    // What is merged can take as much as all cells: it is read of the sheet of the plan alone.
    private static RawSheet read(Sheet sheet, FileLimit limit) throws IOException {
        RowLimit rows = new RowLimit(limit);
        sheet.forEachRow(row -> rows.take(row.number(), row.width(), column -> cell(row, column)));
        return new RawSheet(sheet.name(), rows.rows(), MergedCells.NONE, null);
    }

    private static RawCell cell(SheetRow row, int column) {
        CellKind kind = row.kind(column);
        return kind == CellKind.EMPTY ? RawCell.EMPTY : new RawCell(row.text(column), kind);
    }

    private static Text reason(UnreadableFile file) {
        String limits = String.join(", ", file.arguments());
        return switch ((UnreadableFile.Reason) file.reason()) {
            case NOT_A_TABLE, DAMAGED_WORKBOOK ->
                new Text(
                        "Filen är ingen arbetsbok, eller är skadad eller avhuggen. Spara den på nytt som xlsx.",
                        "The file is no workbook, or is damaged or cut off. Save it again as xlsx.");
            case OLD_WORKBOOK ->
                new Text(
                        "Filen är sparad i ett annat Excelformat än xlsx. Spara den som xlsx utan lösenord.",
                        "The file is of another Excel format than xlsx. Save it as xlsx without a password.");
            case UNREASONABLE_SIZE ->
                Text.of(
                        "Filen är ovanligt stor uppackad, eller ovanligt hårt packad, och läses därför inte (gräns: %s).",
                        "The file is unusually large when unpacked, or unusually tightly packed, and is not read (limit: %s).",
                        limits);
            case FORBIDDEN_CONTENT ->
                Text.of(
                        "Filen hänvisar till annat utanför sig själv (%s) och läses därför inte.",
                        "The file refers to something outside of itself (%s) and is not read.", limits);
            case TOO_MANY_COLUMNS ->
                Text.of(
                        "Ett blad har för många kolumner (högst; på rad): %s.",
                        "A sheet has too many columns (at most; in row): %s.", limits);
            case ROW_TOO_LONG ->
                Text.of(
                        "En cell eller rad har för många tecken (högst; på rad): %s.",
                        "A cell or a row has too many characters (at most; in row): %s.", limits);
        };
    }

    @Override
    public byte[] write(List<SheetColumn> columns, List<SheetLine> lines, String version) {
        return ExcelWriter.write(columns, lines, version);
    }
}
