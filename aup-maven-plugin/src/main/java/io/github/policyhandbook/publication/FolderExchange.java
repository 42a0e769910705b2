package io.github.policyhandbook.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings a whole new copy beside the old one, and puts it in its place by two renames. Between the two, which is the
 * shortest time there is, nothing stands there; at any other time one whole copy does.
 */
final class FolderExchange implements Exchange {

    private final Place place;
    private final FolderRequest request;
    private final Disk disk;
    private final Trash trash;
    private final Copies earlier;

    FolderExchange(Place place, FolderRequest request, Disk disk) {
        this.place = place;
        this.request = request;
        this.disk = disk;
        this.trash = new Trash(place.trash(), disk, request.progress());
        this.earlier = new Copies(place.earlier(), trash);
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
            return (!Files.exists(place.folder())
                            || Files.getFileStore(place.folder()).equals(Files.getFileStore(around)))
                    && canRenameIn(around);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean canRenameIn(Path around) throws IOException {
        Path probe = Files.createTempDirectory(around, ".aup-");
        Path renamed = probe.resolveSibling(probe.getFileName() + "-probe");
        try {
            Files.move(probe, renamed);
            return true;
        } finally {
            Files.deleteIfExists(probe);
            Files.deleteIfExists(renamed);
        }
    }

    @Override
    public boolean isCutShort() throws IOException {
        return Place.isThere(place.fresh()) || isGone();
    }

    /** Whether nothing stands in the place of the copies that are kept, and nothing waits to be put there. */
    boolean isGone() throws IOException {
        return !Place.isThere(place.fresh())
                && !Place.isThere(place.folder())
                && !earlier.all().isEmpty();
    }

    @Override
    public Copies copies() {
        return earlier;
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
        boolean wasGone = isGone();
        Map.Entry<Integer, Path> newest = earlier.all().lastEntry();
        boolean isAside = !Place.isThere(place.folder()) && newest != null;
        if (isAside) {
            disk.rename(newest.getValue(), place.folder());
        }
        boolean wasCutShort = Place.isThere(place.fresh());
        if (wasCutShort) {
            trash.take(place.fresh());
        }
        deleteReplaced();
        trash.empty();
        earlier.removeIfEmpty();
        if (wasGone) {
            return Mended.PUT_BACK;
        }
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
    public Optional<Earlier> earlier(int before, List<Path> others) throws IOException {
        for (Path copy : earlier.all().headMap(before, false).descendingMap().values()) {
            Optional<Earlier> found = Earlier.in(List.of(copy), others);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public void bring(SiteCopy next, Standing standing, int keep) throws IOException {
        Optional<Path> aside;
        try {
            if (Place.isThere(place.fresh())) {
                trash.take(place.fresh());
            }
            new FreshCopy(place, next, standing, disk).make();
            aside = moveAside(standing);
        } catch (CannotExchangeException e) {
            trash.discard(place.fresh());
            earlier.removeIfEmpty();
            throw e;
        }
        takeThePlace(aside);
        if (aside.isPresent()) {
            bringLatecomers(aside.get(), standing);
        }
        earlier.deleteFrom(next.list().number());
        earlier.keep(keep);
    }

    private void takeThePlace(Optional<Path> aside) throws IOException {
        try {
            disk.rename(place.fresh(), place.folder());
            disk.force(place.folder().getParent());
        } catch (IOException e) {
            if (aside.isPresent() && !Place.isThere(place.folder())) {
                disk.rename(aside.get(), place.folder());
            }
            throw e;
        }
    }

    /** Where the old copy went; empty where there was none. */
    private Optional<Path> moveAside(Standing standing) throws IOException {
        if (!Place.isThere(place.folder())) {
            return Optional.empty();
        }
        try {
            if (Place.isEmpty(place.folder())) {
                return Optional.of(trash.take(place.folder()));
            }
            disk.makeFolder(place.earlier());
            Path aside = earlier.free(standing.number());
            disk.rename(place.folder(), aside);
            return Optional.of(aside);
        } catch (IOException e) {
            throw new CannotExchangeException(e);
        }
    }

    /** What others put there while the new copy was made: they cannot reach it any more where it is now. */
    private void bringLatecomers(Path aside, Standing before) throws IOException {
        FoundFiles now = FoundFiles.in(aside, request.leave());
        List<String> late = new ArrayList<>(now.left());
        late.addAll(now.foreign());
        late.removeAll(before.found().left());
        OthersFiles files = new OthersFiles(aside, place.folder(), new GivenRights(aside, disk), disk);
        for (String path : late) {
            if (!Place.isThere(place.folder().resolve(path))) {
                try {
                    files.copy(path);
                } catch (IOException e) {
                    request.progress()
                            .warn(path + " came to " + place.folder() + " meanwhile and could not be brought along ("
                                    + Reason.of(e) + "). It stands in " + aside + ".");
                }
            }
        }
    }
}
