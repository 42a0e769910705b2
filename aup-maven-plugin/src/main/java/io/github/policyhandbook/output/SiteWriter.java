package io.github.policyhandbook.output;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a site beside the one that stands, and puts it in its place when it is whole.
 *
 * <pre>{@code
 * try (SiteWriter site = SiteWriter.open(folder, progress)) {
 *     files.forEach(site::write);
 *     summary = site.commit();
 * }
 * }</pre>
 *
 * <p>Closed without a commit, the site before stays as it was. Files may be written by several threads at once.
 */
public final class SiteWriter implements AutoCloseable {

    /**
     * What was written.
     *
     * @param files how many files the site has
     * @param bytes how much they hold together
     * @param changed how many of them are new or not what they were, and how many of the site before are gone
     */
    public record Summary(int files, long bytes, int changed) {}

    private final OutputFolder folder;
    private final OutputLock lock;
    private final Progress progress;
    private final SiteSwap.Watch watch;
    private final Optional<SiteManifest> before;
    private final SitePaths own = new SitePaths();
    private final WrittenFiles files = new WrittenFiles();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong kept = new AtomicLong();
    private boolean committed;

    private SiteWriter(OutputFolder folder, OutputLock lock, Progress progress, SiteSwap.Watch watch)
            throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.progress = progress;
        this.watch = watch;
        CutShortSwap.mend(folder);
        this.before = SiteManifest.of(folder.path());
        own.take(SiteManifest.NAME);
        Files.createDirectory(folder.fresh());
    }

    /**
     * Begins a new site. A swap that an earlier build left unfinished is mended first.
     *
     * @throws HandbookException if another build is writing there, or nothing can be written
     */
    public static SiteWriter open(OutputFolder folder, Progress progress) {
        return open(folder, progress, SiteSwap.Watch.NONE);
    }

    static SiteWriter open(OutputFolder folder, Progress progress, SiteSwap.Watch watch) {
        OutputLock lock = OutputLock.of(folder);
        try {
            return new SiteWriter(folder, lock, progress, watch);
        } catch (IOException e) {
            lock.close();
            throw unwritable(folder, e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Writes one file. One that is the same as in the site before keeps its time, so that whoever copies the site
     * elsewhere sees what changed.
     *
     * @throws HandbookException if its path leads out of the site or is taken, or it cannot be written
     */
    public void write(SiteFile.Data file) {
        refuseFault(file.path());
        Path fresh = folder.fresh().resolve(file.path());
        Path standing = folder.path().resolve(file.path());
        try {
            Files.createDirectories(fresh.getParent());
            write(file, fresh, standing);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /**
     * The same for a file that is written piece by piece.
     *
     * @throws HandbookException likewise, or if the content cannot be made
     */
    public void write(SiteFile.Streamed file) {
        refuseFault(file.path());
        Path fresh = folder.fresh().resolve(file.path());
        Path standing = folder.path().resolve(file.path());
        try {
            Files.createDirectories(fresh.getParent());
            Optional<byte[]> little = spilled(file.content(), fresh);
            if (little.isPresent()) {
                write(new SiteFile.Data(file.path(), little.get()), fresh, standing);
            } else {
                keepTimeOfSame(standing, fresh);
                written(file.path(), Checksum.of(fresh));
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private void write(SiteFile.Data file, Path fresh, Path standing) throws IOException {
        if (isSame(standing, file.bytes())) {
            takeOver(standing, fresh);
        } else {
            Files.write(fresh, file.bytes());
        }
        if (written(file.path(), Checksum.of(file.bytes())) != file.bytes().length) {
            throw new IOException(fresh + ": only a part of it was written");
        }
    }

    /** The content, where it is little; else it stands in the file. */
    private static Optional<byte[]> spilled(SiteFile.Content content, Path fresh) throws IOException {
        try (SpillingBuffer buffer = new SpillingBuffer(fresh)) {
            content.writeTo(buffer);
            return buffer.inMemory();
        }
    }

    private void keepTimeOfSame(Path standing, Path fresh) throws IOException {
        if (Files.isRegularFile(standing, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(standing, fresh) == -1) {
            takeOver(standing, fresh);
        }
    }

    private void takeOver(Path standing, Path fresh) throws IOException {
        Files.deleteIfExists(fresh);
        if (!isLinked(standing, fresh)) {
            Files.copy(standing, fresh, StandardCopyOption.COPY_ATTRIBUTES);
            // To the last digit: a copy keeps the time less exactly on some systems.
            Files.setLastModifiedTime(fresh, Files.getLastModifiedTime(standing));
        }
        kept.incrementAndGet();
    }

    /** The same file under a second name, until the old site goes: most pages of most builds are what they were. */
    private static boolean isLinked(Path standing, Path fresh) {
        try {
            Files.createLink(fresh, standing);
            return true;
        } catch (UnsupportedOperationException | IOException e) {
            return false; // by shares and file systems that know no second names; what is wrong else, the copy tells
        }
    }

    /** How many bytes stand there now. */
    private long written(String path, String hash) throws IOException {
        StandingSite.OwnFile file = StandingSite.look(folder.fresh(), path);
        files.add(file, hash);
        bytes.addAndGet(file.size());
        return file.size();
    }

    /**
     * The site in its place, as it was written: a file that somebody changed meanwhile is not that one.
     *
     * @throws IllegalStateException before it is in its place
     * @throws HandbookException if its list of files is gone again
     */
    public StandingSite standing() {
        if (!committed) {
            throw new IllegalStateException("the site is not in its place yet");
        }
        try {
            List<StandingSite.OwnFile> all = new ArrayList<>(files.inOrder());
            all.add(StandingSite.look(folder.path(), SiteManifest.NAME));
            return new StandingSite(all);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /**
     * Puts the site in place, with the foreign files of the one before. A site that is the same as the one before is left
     * as it stands.
     *
     * @throws HandbookException if a foreign file stands where the site has one of its own, or the folder cannot be
     *     renamed; the site before then stays as it was
     */
    public Summary commit() {
        if (committed) {
            throw new IllegalStateException("the site is in its place already");
        }
        committed = true;
        var manifest = new SiteManifest(folder.purpose(), files.checksums());
        Summary summary = new Summary(manifest.hashes().size(), bytes.get(), changed(manifest));
        boolean isSameSite =
                summary.changed() == 0 && before.filter(manifest::equals).isPresent();
        if (!isSameSite) {
            swap(new SiteSwap(folder, before, own, watch), manifest);
        }
        return summary;
    }

    private void swap(SiteSwap swap, SiteManifest manifest) {
        try {
            swap.exchange(manifest);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        try {
            swap.discardOldSite();
        } catch (IOException e) {
            warnOfLeftover(folder.aside(), e);
        }
    }

    /** Takes away everything that stands beside the site, and lets other builds begin. */
    @Override
    public void close() {
        try (lock) {
            Stream.of(folder.fresh(), folder.trash()).forEach(this::takeAway);
        }
    }

    private void takeAway(Path leftover) {
        try {
            PatientFiles.delete(leftover);
        } catch (IOException e) {
            warnOfLeftover(leftover, e);
        }
    }

    private void warnOfLeftover(Path leftover, IOException cause) {
        progress.warn(leftover + " cannot be deleted now (" + cause.getMessage() + "). The next build will try again.");
    }

    private void refuseFault(String path) {
        SitePaths.fault(path).ifPresent(fault -> {
            throw new HandbookException("The " + folder.purpose().thing() + " cannot have a file \"" + path + "\": "
                    + fault + ".\n  Rename what it is made from.");
        });
        own.take(path).ifPresent(there -> {
            // In the order of letters: which of them came first, the clock decides.
            String both = Stream.of(there, path).sorted().collect(Collectors.joining(" and "));
            throw new HandbookException("The " + folder.purpose().thing() + " cannot have both " + both
                    + ": they take the same place.\n  Rename one of the two files they are made from, or give it another"
                    + " id.");
        });
    }

    private static boolean isSame(Path standing, byte[] bytes) throws IOException {
        return Files.isRegularFile(standing, LinkOption.NOFOLLOW_LINKS)
                && Files.size(standing) == bytes.length
                && Arrays.equals(Files.readAllBytes(standing), bytes);
    }

    /** A file of the old site that is not in the new one changed too. */
    private int changed(SiteManifest now) {
        long gone = before.stream()
                .flatMap(manifest -> manifest.hashes().keySet().stream())
                .filter(path -> !now.hashes().containsKey(path))
                .count();
        return Math.toIntExact(now.hashes().size() - kept.get() + gone);
    }

    private static HandbookException unwritable(OutputFolder folder, IOException cause) {
        return new HandbookException(
                "The " + folder.purpose().thing() + " cannot be written to " + folder.path() + " (" + cause.getMessage()
                        + ").\n  See that the disk has room and that the folder may be written to, then build again. The "
                        + folder.purpose().thing() + " before stays as it was.",
                cause);
    }
}
