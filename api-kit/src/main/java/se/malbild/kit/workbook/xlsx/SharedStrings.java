package se.malbild.kit.workbook.xlsx;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.UnreadableFile.Reason;

/// The texts that the cells of a workbook share. They are held as bytes, side by side: a string of its own for each
/// would take several times as much.
final class SharedStrings {

    private static final int PAGE = 1 << 20;
    private static final int MOST_PAGES = 64;
    private static final int MOST_STRINGS = 4_000_000;

    private final List<ByteBuffer> pages = new ArrayList<>();
    private int[] places = new int[1024];
    private int count;

    /// @throws UnreadableFile when they are damaged, or too many to be held
    static SharedStrings of(ZipParts parts, String name) throws IOException {
        SharedStrings strings = new SharedStrings();
        StringBuilder text = new StringBuilder();
        try (XmlPart xml = XmlPart.of(parts.open(name))) {
            while (xml.next()) {
                if (xml.isStart("si")) {
                    text.setLength(0);
                    if (!xml.readRuns("si", text)) {
                        throw tooLarge(CellText.LONGEST + " characters", name);
                    }
                    strings.add(CellText.unescaped(text.toString()), name);
                }
            }
        }
        return strings;
    }

    String get(int index) {
        ByteBuffer page = pages.get(places[index] / PAGE);
        int start = places[index] % PAGE;
        byte[] bytes = new byte[page.getInt(start)];
        page.get(start + Integer.BYTES, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// How long it is in UTF-8, which it takes no copy to tell.
    int length(int index) {
        return pages.get(places[index] / PAGE).getInt(places[index] % PAGE);
    }

    boolean isBlank(int index) {
        ByteBuffer page = pages.get(places[index] / PAGE);
        int start = places[index] % PAGE;
        int length = page.getInt(start);
        boolean begins = length > 0 && page.get(start + Integer.BYTES) > ' ';
        return !begins && get(index).isBlank();
    }

    boolean has(int index) {
        return index >= 0 && index < count;
    }

    private void add(String text, String name) throws UnreadableFile {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (count == MOST_STRINGS) {
            throw tooLarge(MOST_STRINGS + " strings", name);
        }
        if (pages.isEmpty() || pages.getLast().remaining() < bytes.length + Integer.BYTES) {
            if (pages.size() == MOST_PAGES) {
                throw tooLarge("64 MiB", name);
            }
            pages.add(ByteBuffer.allocate(PAGE));
        }
        if (count == places.length) {
            places = Arrays.copyOf(places, count * 2);
        }
        ByteBuffer page = pages.getLast();
        places[count++] = (pages.size() - 1) * PAGE + page.position();
        page.putInt(bytes.length).put(bytes);
    }

    private static UnreadableFile tooLarge(String limit, String name) {
        return new UnreadableFile(Reason.UNREASONABLE_SIZE, limit + " (" + name + ")");
    }
}
