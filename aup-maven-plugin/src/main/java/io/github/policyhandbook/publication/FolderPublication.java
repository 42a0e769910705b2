package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.publication.Exchange.Mended;
import io.github.policyhandbook.publication.Publication.Way;
import io.github.policyhandbook.site.SiteAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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
    private final FolderExchange whole;
    private final FileByFile single;
    private final OwnFolder own;

    private FolderPublication(FolderRequest request, Disk disk) {
        this.request = request;
        this.place = new PlaceFinder(request.target(), request.kept(), request.closed()).place();
        this.whole = new FolderExchange(place, request, disk);
        this.single = new FileByFile(place, disk, request.progress());
        this.own = new OwnFolder(place, request.leave(), whole.copies());
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
        return new FolderPublication(request, disk).locked(disk, run -> run.publish(site));
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
        return new FolderPublication(request, disk).locked(disk, Run::rollback);
    }

    /**
     * Refuses a folder to which no site can be published. Nothing is written, and no file of the handbook read.
     *
     * @throws HandbookException if the folder is not the handbook's own
     */
    public static void refuseUnfit(FolderRequest request) {
        new FolderPublication(request, Disk.REAL).asking(publication -> publication.own.files());
    }

    /**
     * What {@link #publish} would do. Nothing is written.
     *
     * @throws HandbookException likewise
     */
    public static PublicationPlan plan(SiteToPublish site, FolderRequest request) {
        return new FolderPublication(request, Disk.REAL).asking(publication -> {
            publication.tellCutShort();
            Standing standing = publication.standing();
            return PublicationPlan.of(publication.next(site, standing).list(), standing);
        });
    }

    /**
     * What {@link #rollback} would do, with the number that would stand there then. Nothing is written.
     *
     * @throws HandbookException likewise
     */
    public static Publication planRollback(FolderRequest request) {
        return new FolderPublication(request, Disk.REAL).asking(publication -> {
            Standing standing = publication.standing();
            return publication.tellCutShort()
                    ? publication.undone(standing)
                    : publication.publication(
                            Way.PLANNED, publication.earlier(standing, true).copy(), standing);
        });
    }

    private interface Question<T> {
        T of(FolderPublication publication) throws IOException;
    }

    private <T> T asking(Question<T> question) {
        try {
            return question.of(this);
        } catch (IOException e) {
            throw failed(e, "Nothing was changed.");
        }
    }

    /** One run, which knows how the folder can be changed. */
    private record Run(FolderPublication on, boolean canExchange) {

        Publication publish(SiteToPublish site) throws IOException {
            on.tell(first(canExchange ? on.whole.mend() : Mended.NOTHING, on.single.mend()));
            Standing standing = on.standing();
            SiteCopy next = on.next(site, standing);
            if (PublicationPlan.of(next.list(), standing).isEmpty()
                    && standing.list().filter(next.list()::hasFilesOf).isPresent()) {
                SiteCopy same = new SiteCopy(standing.list().orElseThrow(), next.folders(), next.made());
                return on.done(Way.NOTHING_CHANGED, same, standing);
            }
            return bring(next, standing);
        }

        Publication rollback() throws IOException {
            Mended undone = first(canExchange ? on.whole.undo() : Mended.NOTHING, on.single.undo());
            on.tell(undone);
            Standing standing = on.standing();
            if (undone != Mended.NOTHING) {
                return on.undone(standing);
            }
            return bring(on.earlier(standing, canExchange).copy(), standing);
        }

        private static Mended first(Mended whole, Mended single) {
            return whole == Mended.NOTHING ? single : whole;
        }

        private Publication bring(SiteCopy next, Standing standing) throws IOException {
            on.tellChanged(
                    standing.tamperedWith(), "were changed or deleted there by somebody else, and are put right");
            on.request
                    .progress()
                    .step("Bringing "
                            + PublicationPlan.of(next.list(), standing)
                                    .written()
                                    .size() + " files to " + on.place.folder());
            String why = "";
            if (canExchange) {
                try {
                    on.bring(on.whole, next, standing);
                    return on.done(Way.EXCHANGED, next, standing);
                } catch (CannotExchangeException e) {
                    why = " (" + e.getMessage() + ")";
                }
            }
            on.request
                    .progress()
                    .remark("The folder cannot be exchanged as a whole" + why
                            + ", so its files are changed one by one.");
            on.bring(on.single, next, standing);
            return on.done(Way.FILE_BY_FILE, next, standing);
        }
    }

    /** What was begun and cannot be ended is undone at once, where that can be done. */
    private void bring(Exchange exchange, SiteCopy next, Standing standing) throws IOException {
        try {
            exchange.bring(next, standing, request.keep());
        } catch (CannotExchangeException e) {
            throw e;
        } catch (IOException e) {
            try {
                if (exchange.undo() == Mended.UNDONE) {
                    throw failed(e, "What was begun is undone: readers have what they had.");
                }
            } catch (IOException failure) {
                e.addSuppressed(failure);
            }
            throw e;
        }
    }

    /** Copies stand beside the folder or in it, as the folder could be renamed or not; the newest counts. */
    private Earlier earlier(Standing present, boolean isBesideToo) throws IOException {
        List<Path> others = new ArrayList<>(List.of(place.folder()));
        others.addAll(whole.copies().all().descendingMap().values());
        others.addAll(single.copies().all().descendingMap().values());
        Optional<Earlier> inside = single.earlier(present.number(), others);
        Optional<Earlier> beside = isBesideToo ? whole.earlier(present.number(), others) : Optional.empty();
        Earlier earlier = Stream.concat(inside.stream(), beside.stream())
                .max(Comparator.comparingInt(copy -> copy.copy().list().number()))
                .orElseThrow(() -> new HandbookException(place.folder()
                        + ": there is no earlier copy to return to.\n  Publish the handbook of an earlier day instead: check"
                        + " out an earlier commit, or state -Daup.asOf, and run aup:publish."));
        own.refuseTaken(present.found().left(), earlier.copy().list());
        tellChanged(earlier.changed(), "are not what was published, and come back as they are");
        return earlier;
    }

    private Publication done(Way way, SiteCopy next, Standing before) throws IOException {
        Publication done = publication(way, next, before);
        SiteCopy there = new SiteCopy(next.list(), List.of(place.folder()), Map.of());
        return done.with(new PublishedLinks(there).broken());
    }

    private Publication publication(Way way, SiteCopy next, Standing before) {
        PublicationList list = next.list();
        Map<String, String> vanished = new TreeMap<>(list.moved());
        before.list().ifPresent(old -> vanished.keySet().removeAll(old.moved().keySet()));
        return new Publication(
                way,
                list.number(),
                PublicationPlan.of(list, before),
                vanished,
                List.of(),
                place.folder().toString());
    }

    private Publication undone(Standing standing) {
        PublicationList none =
                new PublicationList(1, "none", Collections.emptyNavigableMap(), Collections.emptyNavigableMap());
        return new Publication(
                Way.UNDONE,
                standing.number(),
                PublicationPlan.of(standing.list().orElse(none), standing),
                Map.of(),
                List.of(),
                place.folder().toString());
    }

    /** A number that no copy has: somebody may have emptied the folder, and they stand there still. */
    private SiteCopy next(SiteToPublish site, Standing standing) throws IOException {
        Path json = place.folder().resolve(SiteAddress.HANDBOOK_JSON);
        Optional<String> before = standing.list().isPresent() && Files.isRegularFile(json)
                ? Optional.of(Files.readString(json))
                : Optional.empty();
        int copies = Math.max(whole.copies().highest(), single.copies().highest());
        SiteCopy next = site.after(standing.list(), before, Math.max(standing.number(), copies));
        own.refuseTaken(standing.found().left(), next.list());
        return next;
    }

    private Standing standing() throws IOException {
        return Standing.of(own.files(), place.folder());
    }

    private boolean tellCutShort() throws IOException {
        boolean isCutShort = whole.isCutShort() || single.isCutShort();
        if (isCutShort) {
            request.progress().remark("A publication was cut short. The next run completes or undoes it first.");
        }
        return isCutShort;
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
        Publication on(Run run) throws IOException;
    }

    private Publication locked(Disk disk, Work work) {
        try {
            if (PublicationList.of(place.folder()).isEmpty() && !Place.isThere(place.nextInside())) {
                own.files(); // before anything is made there, if only for a moment
            }
            Run run = new Run(this, disk.canExchange(place));
            return new FolderLock(place, run.canExchange()).during(() -> work.on(run));
        } catch (IOException e) {
            throw failed(e, "Run the same again: it completes or undoes what was begun.");
        }
    }

    private HandbookException failed(IOException e, String state) {
        return new HandbookException(
                "The handbook cannot be published to " + place.folder() + " (" + Reason.of(e)
                        + ").\n  See that the share is connected, that the disk has room and that you may write there. "
                        + state,
                e);
    }
}
