package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.Progress;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where things go before they are deleted, in one step, so that no half of one is taken for a whole. Nothing waits for it to
 * be empty: what somebody has open or nobody may delete is told, and the next run tries again.
 */
final class Trash {

    private final Path first;
    private final Disk disk;
    private final Progress progress;
    private final Set<Path> told = new HashSet<>();

    /** By the name of the first thing in it; the others have that name with a number. */
    Trash(Path first, Disk disk, Progress progress) {
        this.first = first;
        this.disk = disk;
        this.progress = progress;
    }

    /**
     * Takes a file or folder out of the way.
     *
     * @return where it is now
     * @throws IOException if it has to stay
     */
    Path take(Path unwanted) throws IOException {
        Path free = first;
        for (int number = 2; Place.isThere(free); number++) {
            free = first.resolveSibling(first.getFileName() + "-" + number);
        }
        disk.rename(unwanted, free);
        return free;
    }

    /** Takes something out of the way and deletes it, where that can be done now. */
    void discard(Path unwanted) {
        if (Place.isThere(unwanted)) {
            try {
                take(unwanted);
            } catch (IOException e) {
                tell(unwanted, e);
            }
        }
        empty();
    }

    /** Deletes what was taken, as far as that can be done now. */
    void empty() {
        try {
            for (Path taken : all()) {
                if (!told.contains(taken)) {
                    delete(taken);
                }
            }
        } catch (IOException e) {
            tell(first, e);
        }
    }

    private void delete(Path taken) {
        try {
            disk.delete(taken);
        } catch (IOException e) {
            tell(taken, e);
        }
    }

    private List<Path> all() throws IOException {
        List<Path> all = new ArrayList<>();
        Path around = first.getParent();
        if (around != null && Files.isDirectory(around)) {
            String name = first.getFileName().toString();
            try (DirectoryStream<Path> found = Files.newDirectoryStream(
                    around, path -> path.getFileName().toString().startsWith(name))) {
                found.forEach(all::add);
            }
        }
        all.removeIf(path -> !path.getFileName()
                .toString()
                .substring(first.getFileName().toString().length())
                .matches("(-[0-9]+)?"));
        all.sort(null);
        return all;
    }

    private void tell(Path kept, IOException cause) {
        if (told.add(kept)) {
            progress.warn(kept + " cannot be deleted (" + Reason.of(cause) + "). The next run will try again.");
        }
    }
}
