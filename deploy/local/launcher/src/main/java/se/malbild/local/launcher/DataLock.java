package se.malbild.local.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Keeps two launchers off one data folder. The operating system lets go of it when the launcher ends, however it ends.
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws Refusal when another launcher holds it, naming that one's process
    static DataLock take(DataFolder folder) {
        try {
            FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new Refusal(
                        "Målbild runs already on %s (process %s). Stop that one first (Ctrl-C in its terminal, or kill %<s), or use another folder with --data."
                                .formatted(
                                        folder.root(),
                                        Files.readString(folder.lock()).strip()));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(
                    "%d%n".formatted(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            return new DataLock(channel);
        } catch (IOException e) {
            throw new Refusal("The data folder %s cannot be locked (%s).".formatted(folder.root(), Reason.of(e)), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
