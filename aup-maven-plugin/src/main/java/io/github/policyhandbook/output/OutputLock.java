package io.github.policyhandbook.output;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps two builds from writing one site at once. The operating system holds the lock, so that one left by a build that
 * was killed holds nobody up; its file goes with the build.
 */
public final class OutputLock implements AutoCloseable {

    /**
     * The locks of this process. Asked before the file is opened, because on Linux and macOS any closing of a file drops
     * the locks that the whole process has on it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    /** How often a lock is tried whose file another build takes away in the same moment. */
    private static final int ATTEMPTS = 20;

    private static final int LARGEST_MARK = 1 << 16;

    private final Path file;
    private final FileChannel channel;

    private OutputLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws HandbookException if another build has it, or there can be none
     */
    static OutputLock of(OutputFolder folder) {
        try {
            return take(folder.lock()).orElseThrow(() -> busy(folder));
        } catch (IOException e) {
            throw new HandbookException(
                    folder.lock() + ": the lock that keeps two builds apart cannot be taken (" + e.getMessage()
                            + ").\n  See that the disk has room, and that the parent folder of "
                            + folder.purpose().parameter() + " can be written to, then build again. The "
                            + folder.purpose().thing() + " before stays as it was.",
                    e);
        }
    }

    /**
     * Takes the lock of a file that is made for it.
     *
     * @return empty where somebody else has it
     * @throws IOException if there can be none
     */
    public static Optional<OutputLock> take(Path file) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        Optional<OutputLock> lock = Optional.empty();
        try {
            lock = taken(file);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD.remove(file);
            }
        }
    }

    /** Takes the file away while nobody else can have the lock, then lets it go. */
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A lock file that stays behind is without effect: the lock itself ends with the channel.
            return;
        } finally {
            HELD.remove(file);
        }
    }

    /** Empty where somebody else has it. */
    private static Optional<OutputLock> taken(Path file) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean isOurs = false;
            try {
                if (!isLockable(channel)) {
                    return Optional.empty();
                }
                isOurs = isMarked(file, channel);
                if (isOurs) {
                    return Optional.of(new OutputLock(file, channel));
                }
                // Whoever had it before took the file away between our opening and our locking it.
            } finally {
                if (!isOurs) {
                    channel.close();
                }
            }
        }
        throw new IOException("its file is taken away again and again");
    }

    /** Like {@link #isStillTheFile}; where the disk takes no mark, no file is left behind. */
    private static boolean isMarked(Path file, FileChannel channel) throws IOException {
        try {
            return isStillTheFile(file, channel);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static boolean isLockable(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Another copy of this plugin in the same process.
            return false;
        }
    }

    /**
     * Whether the file at that path is the one we locked, told by a length nobody else would give it; reading it would
     * drop the lock.
     */
    private static boolean isStillTheFile(Path file, FileChannel channel) throws IOException {
        int mark = ThreadLocalRandom.current().nextInt(LARGEST_MARK);
        channel.truncate(0).write(ByteBuffer.allocate(1), mark);
        try {
            return Files.size(file) == channel.size();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static HandbookException busy(OutputFolder folder) {
        return new HandbookException("Another build is writing " + folder.path()
                + " at this moment.\n  Wait until it has ended, then build again.");
    }
}
