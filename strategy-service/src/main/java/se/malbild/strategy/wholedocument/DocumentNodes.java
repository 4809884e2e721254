package se.malbild.strategy.wholedocument;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import se.malbild.strategy.text.CommonMarkParser;

/// Builds a readable document piece by piece. What people wrote as CommonMark is read by itself, so that nothing in it
/// reaches into the rest.
public final class DocumentNodes {

    private static final int DEEPEST_HEADING = 6;

    private final Document document = new Document();

    public Document document() {
        return document;
    }

    public void heading(int level, String words) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(new Text(oneLine(words)));
        document.appendChild(heading);
    }

    public void strong(String words) {
        paragraph(wrapped(new StrongEmphasis(), words));
    }

    public void emphasis(String words) {
        paragraph(wrapped(new Emphasis(), words));
    }

    private static Node wrapped(Node emphasis, String words) {
        emphasis.appendChild(new Text(oneLine(words)));
        return emphasis;
    }

    private void paragraph(Node content) {
        Paragraph paragraph = new Paragraph();
        paragraph.appendChild(content);
        document.appendChild(paragraph);
    }

    /// A text in CommonMark; its headings go below a level.
    public void text(String commonMark, int below) {
        Node read = CommonMarkParser.parse(commonMark);
        read.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(DEEPEST_HEADING, heading.getLevel() + below));
            }
        });
        move(read, document);
    }

    public void list(List<String> items) {
        list(new BulletList(), items);
    }

    /// A list whose items are numbered from 1.
    public void numberedList(List<String> items) {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(1);
        list.setMarkerDelimiter(".");
        list(list, items);
    }

    private void list(ListBlock list, List<String> items) {
        list.setTight(true);
        for (String words : items) {
            ListItem item = new ListItem();
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(new Text(oneLine(words)));
            item.appendChild(paragraph);
            list.appendChild(item);
        }
        document.appendChild(list);
    }

    /// @param header the first row; its cells and those of the rows are CommonMark of one line
    public void table(List<String> header, List<List<String>> rows) {
        table(header, rows, DocumentNodes::readCell);
    }

    /// A table whose cells are read as they stand.
    public void plainTable(List<String> header, List<List<String>> rows) {
        table(header, rows, (words, cell) -> cell.appendChild(new Text(oneLine(words))));
    }

    private void table(List<String> header, List<List<String>> rows, BiConsumer<String, TableCell> filling) {
        TableBlock table = new TableBlock();
        TableHead head = new TableHead();
        head.appendChild(row(header, true, filling));
        table.appendChild(head);
        if (!rows.isEmpty()) {
            TableBody body = new TableBody();
            rows.forEach(row -> body.appendChild(row(row, false, filling)));
            table.appendChild(body);
        }
        document.appendChild(table);
    }

    private static TableRow row(List<String> cells, boolean header, BiConsumer<String, TableCell> filling) {
        TableRow row = new TableRow();
        for (String words : cells) {
            TableCell cell = new TableCell();
            cell.setHeader(header);
            filling.accept(words, cell);
            row.appendChild(cell);
        }
        return row;
    }

    private static void readCell(String words, TableCell cell) {
        Node read = CommonMarkParser.parse(oneLine(words)).getFirstChild();
        if (read instanceof Paragraph) {
            move(read, cell);
        } else if (read != null) {
            cell.appendChild(new Text(oneLine(words)));
        }
    }

    private static void move(Node from, Node to) {
        Node child = from.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            to.appendChild(child);
            child = next;
        }
    }

    private static String oneLine(String words) {
        return String.join(
                " ", Arrays.stream(words.split("\\R", -1)).map(String::strip).toList());
    }
}
