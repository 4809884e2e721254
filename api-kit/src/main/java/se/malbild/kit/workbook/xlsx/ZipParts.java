package se.malbild.kit.workbook.xlsx;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import se.malbild.kit.workbook.UnreadableFile;
import se.malbild.kit.workbook.UnreadableFile.Reason;

/// The parts of a zip file, with limits on what they unpack to. Nothing is ever unpacked to a place of its name.
final class ZipParts implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 2L << 30;
    // Numbers and short texts shrink to a tenth or less; only what was made to be large shrinks so much more.
    private static final long HIGHEST_RATIO = 200;
    private static final long RATIO_MATTERS_FROM = 64L << 20;
    private static final long MOST_BYTES_IN_MEMORY = 16L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> parts;

    private ZipParts(ZipFile zip, Map<String, ZipEntry> parts) {
        this.zip = zip;
        this.parts = parts;
    }

    /// @throws UnreadableFile when the file is cut off, damaged or unpacks to too much
    static ZipParts open(Path path) throws IOException {
        ZipFile zip = zip(path);
        try {
            return new ZipParts(zip, parts(zip, Files.size(path)));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /// The bytes of a part, as a stream.
    ///
    /// @throws UnreadableFile when there is none of that name
    InputStream open(String name) throws IOException {
        ZipEntry part = part(name);
        try {
            return new PartStream(zip.getInputStream(part), part);
        } catch (ZipException e) {
            throw damaged(e);
        }
    }

    /// The bytes of a part that is to be held in memory, or much of it.
    InputStream openSmall(String name) throws IOException {
        if (part(name).getSize() > MOST_BYTES_IN_MEMORY) {
            throw new UnreadableFile(Reason.UNREASONABLE_SIZE, "16 MiB (" + name + ")");
        }
        return open(name);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static UnreadableFile damaged(@Nullable Throwable cause) {
        UnreadableFile damaged = new UnreadableFile(Reason.DAMAGED_WORKBOOK);
        if (cause != null) {
            damaged.initCause(cause);
        }
        return damaged;
    }

    private ZipEntry part(String name) throws UnreadableFile {
        ZipEntry part = parts.get(key(name));
        if (part == null) {
            throw damaged(null);
        }
        return part;
    }

    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    private static Map<String, ZipEntry> parts(ZipFile zip, long packed) throws UnreadableFile {
        if (zip.size() > MOST_PARTS) {
            throw new UnreadableFile(Reason.UNREASONABLE_SIZE, MOST_PARTS + " zip entries");
        }
        Map<String, ZipEntry> parts = HashMap.newHashMap(zip.size());
        long unpacked = 0;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            // Two parts of one name are read differently by different programs.
            if (entry.getSize() < 0 || parts.put(key(entry.getName()), entry) != null) {
                throw damaged(null);
            }
            unpacked += entry.getSize();
            if (unpacked > MOST_BYTES) {
                throw new UnreadableFile(Reason.UNREASONABLE_SIZE, "2 GiB");
            }
        }
        if (unpacked > RATIO_MATTERS_FROM && unpacked / packed > HIGHEST_RATIO) {
            throw new UnreadableFile(Reason.UNREASONABLE_SIZE, "1:" + HIGHEST_RATIO);
        }
        return parts;
    }

    // Names of parts are the same whatever their case (ECMA-376, part 2); some exporters write backslashes.
    private static String key(String name) {
        String plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }
}
