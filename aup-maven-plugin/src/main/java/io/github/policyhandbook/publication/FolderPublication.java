package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.output.OutputLock;
import io.github.policyhandbook.publication.Exchange.Mended;
import io.github.policyhandbook.site.SiteAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Publishes a site to a folder, or returns to what stood there before. Where the folder can be renamed a whole new copy
 * takes its place at once; else its files are changed one by one, each in one step. Whenever a run is cut short, the next one
 * makes the whole right.
 */
public final class FolderPublication {

    private final FolderRequest request;
    private final Place place;
    private final Disk disk;
    private final FolderExchange whole;
    private final FileByFile single;
    private final boolean canExchange;

    private FolderPublication(FolderRequest request, Disk disk) {
        this.request = request;
        this.place = new PlaceFinder(request.target(), request.kept(), request.closed()).place();
        this.disk = disk;
        this.whole = new FolderExchange(place, request.leave(), disk);
        this.single = new FileByFile(place, disk);
        refuseAnothers();
        this.canExchange = disk.canExchange(place);
    }

    /**
     * Publishes a site.
     *
     * @throws HandbookException if the folder is not the handbook's own, or it cannot be written to
     */
    public static Publication publish(SiteToPublish site, FolderRequest request) {
        return publish(site, request, Disk.REAL);
    }

    static Publication publish(SiteToPublish site, FolderRequest request, Disk disk) {
        return new FolderPublication(request, disk).locked(publication -> publication.publish(site));
    }

    /**
     * Returns to the copy before the present one; where a publication was cut short, to the copy that it was to replace.
     *
     * @throws HandbookException if there is none, or it cannot be put in place
     */
    public static Publication rollback(FolderRequest request) {
        return rollback(request, Disk.REAL);
    }

    static Publication rollback(FolderRequest request, Disk disk) {
        return new FolderPublication(request, disk).locked(FolderPublication::rollback);
    }

    /**
     * What {@link #publish} would do. Nothing is written.
     *
     * @throws HandbookException likewise
     */
    public static PublicationPlan plan(SiteToPublish site, FolderRequest request) {
        FolderPublication publication = new FolderPublication(request, Disk.REAL);
        try {
            Standing standing = publication.ownStanding();
            return PublicationPlan.of(publication.next(site, standing).list(), standing);
        } catch (IOException e) {
            throw publication.failed(e, "Nothing was changed.");
        }
    }

    private Publication publish(SiteToPublish site) throws IOException {
        tell(Stream.of(canExchange ? whole.mend() : Mended.NOTHING, single.mend())
                .filter(mended -> mended != Mended.NOTHING)
                .findFirst()
                .orElse(Mended.NOTHING));
        Standing standing = ownStanding();
        SiteCopy next = next(site, standing);
        if (PublicationPlan.of(next.list(), standing).isEmpty()
                && standing.list().filter(next.list()::hasFilesOf).isPresent()) {
            SiteCopy same = new SiteCopy(standing.list().orElseThrow(), next.folders(), next.made());
            return done(Publication.Way.NOTHING_CHANGED, same, standing);
        }
        return bring(next, standing);
    }

    private Publication rollback() throws IOException {
        Mended undone = Stream.of(canExchange ? whole.undo() : Mended.NOTHING, single.undo())
                .filter(mended -> mended != Mended.NOTHING)
                .findFirst()
                .orElse(Mended.NOTHING);
        tell(undone);
        Standing standing = ownStanding();
        if (undone != Mended.NOTHING) {
            return undone(standing);
        }
        Earlier earlier = earlier(standing.number())
                .orElseThrow(() -> new HandbookException(place.folder()
                        + ": there is no earlier copy to return to.\n  Publish the handbook of an earlier day instead: check"
                        + " out an earlier commit, or state -Daup.asOf, and run aup:publish."));
        tellChanged(earlier.changed(), "are not what was published, and come back as they are");
        return bring(earlier.copy(), standing);
    }

    /** Copies stand beside the folder or in it, as the folder could be renamed or not; the newest counts. */
    private Optional<Earlier> earlier(int present) throws IOException {
        Optional<Earlier> inside = single.earlier(present);
        Optional<Earlier> beside = canExchange ? whole.earlier(present) : Optional.empty();
        return Stream.concat(inside.stream(), beside.stream())
                .max(Comparator.comparingInt(copy -> copy.copy().list().number()));
    }

    private Publication bring(SiteCopy next, Standing standing) throws IOException {
        tellChanged(standing.tamperedWith(), "were changed or deleted there by somebody else, and are put right");
        request.progress()
                .step("Bringing "
                        + PublicationPlan.of(next.list(), standing).written().size() + " files to " + place.folder());
        if (canExchange) {
            try {
                whole.bring(next, standing, request.keep());
                return done(Publication.Way.EXCHANGED, next, standing);
            } catch (CannotExchangeException e) {
                request.progress()
                        .remark("The folder cannot be exchanged as a whole (" + e.getMessage()
                                + "), so its files are changed one by one.");
            }
        } else {
            request.progress()
                    .remark("The folder cannot be exchanged as a whole, so its files are changed one by one.");
        }
        single.bring(next, standing, request.keep());
        return done(Publication.Way.FILE_BY_FILE, next, standing);
    }

    private Publication done(Publication.Way way, SiteCopy next, Standing before) throws IOException {
        PublicationList list = next.list();
        Map<String, String> vanished = new TreeMap<>(list.moved());
        before.list().ifPresent(old -> vanished.keySet().removeAll(old.moved().keySet()));
        return new Publication(
                way,
                list.number(),
                PublicationPlan.of(list, before),
                vanished,
                new PublishedLinks(new SiteCopy(list, List.of(place.folder()), Map.of())).broken(),
                place.folder().toString());
    }

    private Publication undone(Standing standing) {
        PublicationList none = new PublicationList(1, "none", new TreeMap<>(), new TreeMap<>());
        return new Publication(
                Publication.Way.UNDONE,
                standing.number(),
                PublicationPlan.of(standing.list().orElse(none), standing),
                Map.of(),
                List.of(),
                place.folder().toString());
    }

    private SiteCopy next(SiteToPublish site, Standing standing) throws IOException {
        Path json = place.folder().resolve(SiteAddress.HANDBOOK_JSON);
        Optional<String> before = standing.list().isPresent() && Files.isRegularFile(json)
                ? Optional.of(Files.readString(json))
                : Optional.empty();
        return site.after(standing.list(), before);
    }

    /** Before anything is made there, if only for a moment. */
    private void refuseAnothers() {
        try {
            if (PublicationList.of(place.folder()).isEmpty() && !Place.isThere(place.nextInside())) {
                ownStanding();
            }
        } catch (IOException e) {
            throw failed(e, "Nothing was changed.");
        }
    }

    /** What stands there, if all of it is the handbook's own. */
    private Standing ownStanding() throws IOException {
        Standing standing = Standing.in(place.folder(), request.leave());
        if (!standing.foreign().isEmpty()) {
            throw new HandbookException(foreign(standing));
        }
        return standing;
    }

    private String foreign(Standing standing) {
        String some = Named.some(standing.foreign());
        return standing.list().isPresent()
                ? place.folder() + " holds files that no publication put there: " + some
                        + ".\n  Move them elsewhere. What is to stay there, such as a web server's settings, name with -Daup.leave="
                        + standing.foreign().get(0) + ". Nothing was changed."
                : place.folder() + " is not a folder of the handbook: it holds " + some
                        + ".\n  State an empty folder, or one that is not there yet. Nothing was changed.";
    }

    private void tell(Mended mended) {
        switch (mended) {
            case UNDONE ->
                request.progress().remark("A publication was cut short. What it had begun was undone first.");
            case COMPLETED -> request.progress().remark("A publication was cut short. It was completed first.");
            case NOTHING -> {}
        }
    }

    private void tellChanged(List<String> paths, String what) {
        if (!paths.isEmpty()) {
            request.progress().warn("In " + place.folder() + ", files " + what + ": " + Named.some(paths) + ".");
        }
    }

    private interface Work {
        Publication on(FolderPublication publication) throws IOException;
    }

    private Publication locked(Work work) {
        Path file = canExchange ? place.lock() : place.lockInside();
        try {
            if (!canExchange) {
                Files.createDirectories(place.inside());
            }
            try (OutputLock lock = OutputLock.take(file)
                    .orElseThrow(() -> new HandbookException("Another run is publishing to " + place.folder()
                            + " at this moment.\n  Wait until it has ended, then publish again."))) {
                return work.on(this);
            } finally {
                removeEmptyInside();
            }
        } catch (IOException e) {
            throw failed(e, "");
        }
    }

    private void removeEmptyInside() throws IOException {
        if (Files.isDirectory(place.inside())) {
            try (Stream<Path> files = Files.list(place.inside())) {
                if (files.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(place.inside());
        }
    }

    private HandbookException failed(IOException e, String state) {
        return new HandbookException(
                "The handbook cannot be published to " + place.folder() + " (" + e.getMessage()
                        + ").\n  See that the share is connected, that the disk has room and that you may write there,"
                        + " then run the same again: it completes or undoes what was begun. " + state,
                e);
    }
}
