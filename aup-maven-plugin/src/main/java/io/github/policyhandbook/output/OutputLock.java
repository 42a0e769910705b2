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
final class OutputLock implements AutoCloseable {

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
        if (!HELD.add(folder.lock())) {
            throw busy(folder);
        }
        try {
            return taken(folder);
        } catch (IOException e) {
            HELD.remove(folder.lock());
            throw new HandbookException(
                    folder.lock() + ": the lock that keeps two builds apart cannot be taken (" + e.getMessage()
                            + ").\n  See that the disk has room, and that the parent folder of "
                            + folder.purpose().parameter() + " can be written to, then build again. The "
                            + folder.purpose().thing() + " before stays as it was.",
                    e);
        } catch (RuntimeException e) {
            HELD.remove(folder.lock());
            throw e;
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

    private static OutputLock taken(OutputFolder folder) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<OutputLock> lock = tried(folder);
            if (lock.isPresent()) {
                return lock.get();
            }
        }
        throw new IOException("its file is taken away again and again");
    }

    /** Empty where the build before took the file away between our opening and our locking it. */
    private static Optional<OutputLock> tried(OutputFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isOurs = false;
        try {
            if (!isLockable(channel)) {
                throw busy(folder);
            }
            isOurs = isMarked(folder.lock(), channel);
            return isOurs ? Optional.of(new OutputLock(folder.lock(), channel)) : Optional.empty();
        } finally {
            if (!isOurs) {
                channel.close();
            }
        }
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
