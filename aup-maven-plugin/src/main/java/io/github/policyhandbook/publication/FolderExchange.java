package io.github.policyhandbook.publication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Brings a whole new copy beside the old one, and puts it in its place by two renames. Between the two, which is the
 * shortest time there is, nothing stands there; at any other time one whole copy does.
 */
final class FolderExchange implements Exchange {

    private final Place place;
    private final LeftFiles leave;
    private final Disk disk;
    private final Copies earlier;

    FolderExchange(Place place, LeftFiles leave, Disk disk) {
        this.place = place;
        this.leave = leave;
        this.disk = disk;
        this.earlier = new Copies(place.earlier(), place.trash(), disk);
    }

    /**
     * Whether there is a folder around the place, on the same disk, in which something can be made and renamed. Tried
     * rather than asked: what Java answers about rights is not always true of a share.
     */
    static boolean isPossible(Place place) {
        if (!place.hasBeside()) {
            return false;
        }
        try {
            Path around = place.folder().getParent();
            if (Files.exists(place.folder())
                    && !Files.getFileStore(place.folder()).equals(Files.getFileStore(around))) {
                return false;
            }
            Path probe = Files.createTempDirectory(around, ".aup-");
            Path renamed = probe.resolveSibling(probe.getFileName() + "-probe");
            Files.move(probe, renamed);
            Files.delete(renamed);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Cut short between the two renames, the new copy is whole, or it would not have come to that. */
    @Override
    public Mended mend() throws IOException {
        if (!Place.isThere(place.folder()) && PublicationList.of(place.fresh()).isPresent()) {
            disk.rename(place.fresh(), place.folder());
            deleteReplaced();
            return Mended.COMPLETED;
        }
        return undo();
    }

    @Override
    public Mended undo() throws IOException {
        Map.Entry<Integer, Path> newest = earlier.all().lastEntry();
        boolean isAside = !Place.isThere(place.folder()) && newest != null;
        if (isAside) {
            disk.rename(newest.getValue(), place.folder());
        }
        boolean wasCutShort = isAside || Place.isThere(place.fresh());
        disk.delete(place.fresh());
        deleteReplaced();
        disk.delete(place.trash());
        return wasCutShort ? Mended.UNDONE : Mended.NOTHING;
    }

    /** What a run that went back left where it came from. A folder that somebody put there anew replaces none. */
    private void deleteReplaced() throws IOException {
        Optional<PublicationList> present = PublicationList.of(place.folder());
        if (present.isPresent()) {
            earlier.deleteFrom(present.get().number());
        }
    }

    @Override
    public Optional<Earlier> earlier(int before) throws IOException {
        Map.Entry<Integer, Path> newest = earlier.all().headMap(before, false).lastEntry();
        return newest == null ? Optional.empty() : Earlier.in(List.of(newest.getValue()));
    }

    @Override
    public void bring(SiteCopy next, Standing standing, int keep) throws IOException {
        makeFresh(next, standing);
        exchange(standing);
        earlier.deleteFrom(next.list().number());
        earlier.keep(keep);
    }

    private void makeFresh(SiteCopy next, Standing standing) throws IOException {
        disk.delete(place.fresh());
        disk.makeFolder(place.fresh());
        CopiedContent content = new CopiedContent(next, disk);
        for (Map.Entry<String, String> file : next.list().checksums().entrySet()) {
            Path fresh = place.fresh().resolve(file.getKey());
            if (!standing.has(file.getKey(), file.getValue()) || !isLinked(file.getKey(), fresh, content)) {
                content.writeTo(file.getKey(), fresh);
            }
        }
        for (String path : standing.left()) {
            copyOthers(place.folder(), path, place.fresh());
        }
        bringCopiesInside(next);
        keepRights();
        content.writeList(place.fresh());
    }

    /** A copy that is brought back may have been changed file by file, and then holds what that replaced. */
    private void bringCopiesInside(SiteCopy next) throws IOException {
        for (Path folder : next.folders()) {
            Path copies = new Place(folder).earlierInside();
            if (Files.isDirectory(copies)) {
                List<Path> files;
                try (Stream<Path> all = Files.walk(copies)) {
                    files = all.filter(Files::isRegularFile).toList();
                }
                for (Path file : files) {
                    copyOthers(folder, folder.relativize(file).toString(), place.fresh());
                }
            }
        }
    }

    /** The same file under a second name: what did not change is not sent again. */
    private boolean isLinked(String path, Path fresh, CopiedContent content) throws IOException {
        disk.makeFolder(fresh.getParent());
        try {
            disk.link(fresh, place.folder().resolve(path));
        } catch (UnsupportedOperationException | IOException e) {
            return false; // by shares that know no second names; what is wrong else, the writing tells
        }
        content.verify(path, fresh);
        return true;
    }

    private void exchange(Standing standing) throws IOException {
        Optional<Path> aside = moveAside(standing);
        try {
            disk.rename(place.fresh(), place.folder());
        } catch (IOException e) {
            if (aside.isPresent()) {
                disk.rename(aside.get(), place.folder());
            }
            throw e;
        }
        if (aside.isPresent()) {
            bringLatecomers(aside.get(), standing);
        }
    }

    /** Where the old copy went; empty where there was none. */
    private Optional<Path> moveAside(Standing standing) throws IOException {
        if (!Place.isThere(place.folder())) {
            return Optional.empty();
        }
        if (isEmpty(place.folder())) {
            disk.remove(place.folder());
            return Optional.empty();
        }
        disk.makeFolder(place.earlier());
        Path aside = earlier.of(standing.number());
        try {
            disk.rename(place.folder(), aside);
        } catch (IOException e) {
            disk.delete(place.fresh());
            throw new CannotExchangeException(e);
        }
        return Optional.of(aside);
    }

    /** What others put there while the new copy was made: they cannot reach it any more where it is now. */
    private void bringLatecomers(Path aside, Standing before) throws IOException {
        Standing now = Standing.in(aside, leave);
        List<String> late = new ArrayList<>(now.left());
        late.addAll(now.foreign());
        late.removeAll(before.left());
        for (String path : late) {
            if (!Place.isThere(place.folder().resolve(path))) {
                copyOthers(aside, path, place.folder());
            }
        }
    }

    private void copyOthers(Path from, String path, Path to) throws IOException {
        Path copy = to.resolve(path);
        disk.makeFolder(copy.getParent());
        try (InputStream content = Files.newInputStream(from.resolve(path))) {
            disk.write(copy, content);
        }
        Files.setLastModifiedTime(copy, Files.getLastModifiedTime(from.resolve(path)));
    }

    /** Who may enter the folder was decided by whoever made it. */
    private void keepRights() throws IOException {
        if (!Place.isThere(place.folder())) {
            return;
        }
        var old = Files.getFileAttributeView(place.folder(), PosixFileAttributeView.class);
        var fresh = Files.getFileAttributeView(place.fresh(), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (old != null && fresh != null) {
            var rights = old.readAttributes().permissions();
            // A disk without rights of its own shows some and refuses to set any.
            if (!rights.equals(fresh.readAttributes().permissions())) {
                fresh.setPermissions(rights);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        }
    }
}
