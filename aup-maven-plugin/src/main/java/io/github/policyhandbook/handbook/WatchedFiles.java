package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Sha256;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files a preview is made of, looked at again and again. Asking each for its size and time is quick, and works on a network
 * share and on every system, where notifications do not.
 */
final class WatchedFiles {

    /** Some disks keep times to two seconds: a file as young as that may be written again without showing it. */
    private static final long YOUNG_SECONDS = 4;

    /** No policy is longer. A film that lies among the policies is told by its size and time alone. */
    private static final long LONGEST_READ = 16L * 1024 * 1024;

    private static final List<String> OF_GIT =
            List.of("HEAD", "packed-refs", "shallow", "config", "commondir", "info/exclude");

    /**
     * What tells a file from what it was.
     *
     * @param content the fingerprint of a young file's content; else empty
     */
    private record Stamp(long size, long time, String content) {}

    private final List<Path> folders;
    private final Path source;
    private final Set<Path> besides = new TreeSet<>();
    private Map<Path, Stamp> last = new TreeMap<>();
    private Instant lastLook = Instant.EPOCH;

    /** @param settings say where the policies and templates are */
    WatchedFiles(HandbookSettings settings) {
        this.source = settings.sourceDirectory();
        this.folders =
                Stream.concat(Stream.of(source), settings.templates().stream()).toList();
    }

    /**
     * Looks at these files too from now on, wherever they are. That it has not looked at one before is no change, but for one
     * that was written since the last look: a page may have been made of what it was before. That look may be long ago, where
     * the machine slept.
     */
    void lookAlsoAt(List<Path> files, Instant now) {
        Map<Path, Stamp> found = new TreeMap<>();
        files.stream().filter(besides::add).forEach(file -> file(file, found, now));
        long since = lastLook.minusSeconds(YOUNG_SECONDS).toEpochMilli();
        found.values().removeIf(stamp -> stamp.time() > since);
        last.putAll(found);
    }

    /**
     * Whether anything is otherwise than at the last look.
     *
     * @param gitFolder git's own data, where it is known
     */
    boolean changed(Optional<Path> gitFolder, Instant now) {
        Map<Path, Stamp> found = new TreeMap<>();
        folders.forEach(folder -> walk(asItIs(folder), found, now));
        besides.forEach(file -> file(file, found, now));
        gitFolder.or(this::gitFolderAround).ifPresent(folder -> git(folder, found, now));
        boolean changed = !found.equals(last);
        last = found;
        lastLook = now;
        return changed;
    }

    private Optional<Path> gitFolderAround() {
        return Stream.iterate(source, Path::getParent)
                .takeWhile(folder -> folder != null)
                .map(folder -> folder.resolve(".git"))
                .filter(Files::exists)
                .findFirst();
    }

    private void git(Path folder, Map<Path, Stamp> found, Instant now) {
        OF_GIT.forEach(name -> file(folder.resolve(name), found, now));
        walk(folder.resolve("refs"), found, now);
        common(folder).ifPresent(shared -> git(shared, found, now));
    }

    /** A linked working tree shares its branches with others. */
    private static Optional<Path> common(Path folder) {
        try {
            Path link = folder.resolve("commondir");
            return Files.isRegularFile(link)
                    ? Optional.of(folder.resolve(Files.readString(link).strip()).normalize())
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** A folder that is a link is looked at where it leads to, as it is when it is read. */
    private static Path asItIs(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder; // It is not there, or not yet.
        }
    }

    private void walk(Path folder, Map<Path, Stamp> found, Instant now) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                    boolean hidden = !inner.equals(folder)
                            && inner.getFileName().toString().startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.put(file, stamp(file, attributes, now));
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // An editor has just put another in its place.
                }

                @Override
                public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            // What cannot be looked at is as if it were not there; the building says so.
        }
    }

    private void file(Path file, Map<Path, Stamp> found, Instant now) {
        try {
            found.put(file, stamp(file, Files.readAttributes(file, BasicFileAttributes.class), now));
        } catch (IOException e) {
            // Most repositories lack one of them.
        }
    }

    private Stamp stamp(Path file, BasicFileAttributes attributes, Instant now) {
        long time = attributes.lastModifiedTime().toMillis();
        Stamp known = last.get(file);
        boolean same = known != null && known.size() == attributes.size() && known.time() == time;
        boolean young = Math.abs(now.toEpochMilli() - time) < YOUNG_SECONDS * 1_000;
        if (same && !young) {
            return known;
        }
        // Whoever opens a pipe waits for somebody to write into it.
        boolean read = young && attributes.isRegularFile() && attributes.size() <= LONGEST_READ;
        return new Stamp(attributes.size(), time, read ? content(file) : "");
    }

    private static String content(Path file) {
        try {
            return Sha256.hex(file);
        } catch (IOException e) {
            return "";
        }
    }
}
