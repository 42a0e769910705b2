package io.github.policyhandbook.publication;

import io.github.policyhandbook.publication.PublicationPlan.Step;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Changes a place file by file, where it cannot be exchanged as a whole: the top of a share, a folder that a program has
 * open. Every new file is there and read again before the first one takes its place, and each takes it in one step.
 *
 * <p>Beside the files it replaces stand those it will, in {@code .aup-publication/next}. Once the new list stands there too,
 * a run that is cut short is completed by the next one; before that it is undone. The two lists say all there is to do.
 */
final class FileByFile implements Exchange {

    private final Place place;
    private final Disk disk;
    private final Copies earlier;

    FileByFile(Place place, Disk disk) {
        this.place = place;
        this.disk = disk;
        this.earlier = new Copies(place.earlierInside(), place.trashInside(), disk);
    }

    @Override
    public Mended mend() throws IOException {
        Optional<PublicationList> next = PublicationList.of(place.nextInside());
        if (next.isPresent() && isAllThere(next.get())) {
            complete(next.get());
            return Mended.COMPLETED;
        }
        return undo();
    }

    /** Whether somebody took away what was waiting to be put in place, or a run was cut short that undid another. */
    private boolean isAllThere(PublicationList next) throws IOException {
        CopiedContent content = new CopiedContent(new SiteCopy(next, List.of(), Map.of()), disk);
        for (String path : next.checksums().keySet()) {
            Path waiting = place.nextInside().resolve(path);
            if (!content.isThere(path, waiting)
                    && !content.isThere(path, place.folder().resolve(path))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Mended undo() throws IOException {
        Optional<PublicationList> next = PublicationList.of(place.nextInside());
        if (next.isPresent()) {
            putBack(next.get());
        }
        boolean wasCutShort = Place.isThere(place.nextInside());
        disk.delete(place.nextInside());
        Optional<PublicationList> present = PublicationList.of(place.folder());
        if (present.isPresent()) {
            earlier.deleteFrom(present.get().number());
        }
        disk.delete(place.trashInside());
        return wasCutShort ? Mended.UNDONE : Mended.NOTHING;
    }

    /** Brings back what is not what the present list says, and takes away what only the next one has. */
    private void putBack(PublicationList next) throws IOException {
        Optional<PublicationList> present = PublicationList.of(place.folder());
        if (present.isPresent()) {
            Path kept = earlier.of(present.get().number());
            for (String path : present.get().checksums().keySet()) {
                if (Place.isThere(kept.resolve(path))) {
                    disk.makeFolder(place.folder().resolve(path).getParent());
                    disk.rename(kept.resolve(path), place.folder().resolve(path));
                }
            }
        }
        removeAll(next.checksums().keySet().stream()
                .filter(path -> present.isEmpty() || !present.get().checksums().containsKey(path))
                .toList());
    }

    @Override
    public Optional<Earlier> earlier(int before) throws IOException {
        NavigableMap<Integer, Path> copies = earlier.all();
        Map.Entry<Integer, Path> newest = copies.headMap(before, false).lastEntry();
        return newest == null ? Optional.empty() : Earlier.in(List.of(newest.getValue(), place.folder()));
    }

    @Override
    public void bring(SiteCopy next, Standing standing, int keep) throws IOException {
        PublicationPlan plan = PublicationPlan.of(next.list(), standing);
        disk.makeFolder(place.nextInside());
        CopiedContent content = new CopiedContent(next, disk);
        for (String path : plan.written()) {
            content.writeTo(path, place.nextInside().resolve(path));
        }
        if (standing.list().isPresent()) {
            keepReplaced(standing, plan);
        }
        content.writeList(place.nextInside());
        complete(next.list());
        earlier.keep(keep);
    }

    /** Keeps what the next copy does not have, under the number of the copy that has it. */
    private void keepReplaced(Standing standing, PublicationPlan plan) throws IOException {
        PublicationList present = standing.list().orElseThrow();
        Path kept = earlier.of(present.number());
        for (String path : plan.replacedOrRemoved()) {
            if (standing.checksums().containsKey(path)) {
                Path copy = kept.resolve(path);
                disk.makeFolder(copy.getParent());
                try (InputStream content = Files.newInputStream(place.folder().resolve(path))) {
                    disk.write(copy, content);
                }
            }
        }
        disk.makeFolder(kept);
        CopiedContent.writeList(present, kept, disk);
    }

    /** Puts everything in place that is not yet; what an earlier run did already is found done. */
    private void complete(PublicationList next) throws IOException {
        List<String> gone = PublicationList.of(place.folder())
                .map(list -> new TreeSet<>(list.checksums().keySet()))
                .orElseGet(TreeSet::new)
                .stream()
                .filter(path -> !next.checksums().containsKey(path))
                .toList();
        NewPaths paths = new NewPaths(next.checksums().keySet());
        removeAll(gone.stream().filter(paths::needThePlaceOf).toList());
        for (String path : Step.inOrder(next.checksums().keySet())) {
            Path waiting = place.nextInside().resolve(path);
            if (Place.isThere(waiting)) {
                Path file = place.folder().resolve(path);
                disk.makeFolder(file.getParent());
                disk.rename(waiting, file);
            }
        }
        removeAll(gone.stream().filter(path -> !paths.needThePlaceOf(path)).toList());
        disk.rename(
                place.nextInside().resolve(PublicationList.NAME), place.folder().resolve(PublicationList.NAME));
        disk.delete(place.nextInside());
        earlier.deleteFrom(next.number());
    }

    private void removeAll(List<String> paths) throws IOException {
        for (String path : paths) {
            Path file = place.folder().resolve(path);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                disk.remove(file);
            }
            removeEmpty(file.getParent());
        }
    }

    /** Removes what holds nothing any more; a run that was cut short may have removed some of it. */
    private void removeEmpty(Path folder) throws IOException {
        for (Path empty = folder; !empty.equals(place.folder()); empty = empty.getParent()) {
            if (Place.isThere(empty)) {
                if (!isEmpty(empty)) {
                    return;
                }
                disk.remove(empty);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }
}
