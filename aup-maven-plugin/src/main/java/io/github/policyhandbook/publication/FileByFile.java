package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    private final Progress progress;
    private final Trash trash;
    private final Copies earlier;
    private final WaitingFiles waiting;

    /** What could not be given the rights of what was there before. */
    private final List<String> without = new ArrayList<>();

    FileByFile(Place place, Disk disk, Progress progress) {
        this.place = place;
        this.disk = disk;
        this.progress = progress;
        this.trash = new Trash(place.trashInside(), disk, progress);
        this.earlier = new Copies(place.earlierInside(), trash);
        this.waiting = new WaitingFiles(place, earlier, disk);
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

    /** No file waits any more once the list took its place: it is the last that does. */
    @Override
    public boolean isCutShort() throws IOException {
        if (!Files.isDirectory(place.nextInside(), LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> waiting = Files.walk(place.nextInside())) {
            return waiting.anyMatch(Files::isRegularFile);
        }
    }

    @Override
    public Copies copies() {
        return earlier;
    }

    @Override
    public Mended undo() throws IOException {
        boolean wasCutShort = isCutShort();
        Optional<PublicationList> next = PublicationList.of(place.nextInside());
        if (next.isPresent()) {
            waiting.putBack(next.get());
        }
        if (Place.isThere(place.nextInside())) {
            trash.take(place.nextInside());
        }
        Optional<PublicationList> present = PublicationList.of(place.folder());
        if (present.isPresent()) {
            earlier.deleteFrom(present.get().number());
        }
        trash.empty();
        earlier.removeIfEmpty();
        return wasCutShort ? Mended.UNDONE : Mended.NOTHING;
    }

    @Override
    public Optional<Earlier> earlier(int before, List<Path> others) throws IOException {
        for (Path copy : earlier.all().headMap(before, false).descendingMap().values()) {
            Optional<Earlier> found = Earlier.in(List.of(copy, place.folder()), others);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public void bring(SiteCopy next, Standing standing, int keep) throws IOException {
        PublicationPlan plan = PublicationPlan.of(next.list(), standing);
        GivenRights rights = new GivenRights(place.folder(), disk);
        disk.makeFolder(place.nextInside());
        CopiedContent content = new CopiedContent(next, disk);
        for (String path : plan.written()) {
            Path waiting = place.nextInside().resolve(path);
            content.writeTo(path, waiting);
            give(rights, path, waiting);
        }
        if (standing.list().isPresent()) {
            keepReplaced(standing, plan);
        }
        content.writeList(place.nextInside(), part -> give(rights, PublicationList.NAME, part));
        complete(next.list());
        earlier.keep(keep);
    }

    private void give(GivenRights rights, String path, Path file) throws IOException {
        try {
            rights.give(path, file);
        } catch (CannotExchangeException e) {
            without.add(path);
        }
    }

    /** Keeps what the next copy does not have, under the number of the copy that has it. */
    private void keepReplaced(Standing standing, PublicationPlan plan) throws IOException {
        PublicationList present = standing.list().orElseThrow();
        Path kept = earlier.free(present.number());
        disk.makeFolder(kept);
        for (String path : plan.replacedOrRemoved()) {
            if (standing.checksums().containsKey(path)) {
                Path copy = kept.resolve(path);
                disk.makeFolder(copy.getParent());
                keep(place.folder().resolve(path), copy);
            }
        }
        CopiedContent.writeList(present, kept, part -> {}, disk);
    }

    /** The new file takes the name alone: the old one need not be copied where it can have a second one. */
    private void keep(Path file, Path copy) throws IOException {
        try {
            disk.link(copy, file);
        } catch (UnsupportedOperationException | IOException e) {
            disk.copy(file, copy);
        }
    }

    private void complete(PublicationList next) throws IOException {
        without.addAll(waiting.complete(next));
        trash.discard(place.nextInside());
        earlier.deleteFrom(next.number());
        tellWithout();
    }

    private void tellWithout() {
        if (!without.isEmpty()) {
            progress.warn(
                    "In " + place.folder() + ", the group or rights of what was there before could not be given to "
                            + Named.some(without) + ". See that readers can open them.");
            without.clear();
        }
    }
}
