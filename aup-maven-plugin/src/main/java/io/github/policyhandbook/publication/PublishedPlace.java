package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.HandbookException;
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

/** What a publication to a folder meets there, and what comes of it. Nothing is written. */
final class PublishedPlace {

    final FolderRequest request;
    final Place place;
    final FolderExchange whole;
    final FileByFile single;
    final OwnFolder own;

    PublishedPlace(FolderRequest request, Disk disk) {
        this.request = request;
        this.place = new PlaceFinder(request.target(), request.kept(), request.closed()).place();
        this.whole = new FolderExchange(place, request, disk);
        this.single = new FileByFile(place, disk, request.progress());
        this.own = new OwnFolder(place, request.leave(), whole.copies());
    }

    /** Copies stand beside the folder or in it, as the folder could be renamed or not; the newest counts. */
    Earlier earlier(Standing present, boolean isBesideToo) throws IOException {
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

    Publication publication(Way way, SiteCopy next, Standing before) {
        PublicationList list = next.list();
        Map<String, String> vanished = new TreeMap<>(list.moved());
        before.list().ifPresent(old -> vanished.keySet().removeAll(old.moved().keySet()));
        return new Publication(
                way,
                list.number(),
                PublicationPlan.of(list, before),
                vanished,
                List.of(),
                place.folder().toString(),
                before.list().map(PublicationList::source));
    }

    Publication undone(Standing standing) {
        PublicationList none =
                new PublicationList(1, "none", Collections.emptyNavigableMap(), Collections.emptyNavigableMap());
        return new Publication(
                Way.UNDONE,
                standing.number(),
                PublicationPlan.of(standing.list().orElse(none), standing),
                Map.of(),
                List.of(),
                place.folder().toString(),
                Optional.empty());
    }

    /** A number that no copy has: somebody may have emptied the folder, and they stand there still. */
    SiteCopy next(SiteToPublish site, Standing standing) throws IOException {
        Path json = place.folder().resolve(SiteAddress.HANDBOOK_JSON);
        Optional<String> before = standing.list().isPresent() && Files.isRegularFile(json)
                ? Optional.of(Files.readString(json))
                : Optional.empty();
        int copies = Math.max(whole.copies().highest(), single.copies().highest());
        SiteCopy next = site.after(standing.list(), before, Math.max(standing.number(), copies));
        own.refuseTaken(standing.found().left(), next.list());
        return next;
    }

    Standing standing() throws IOException {
        return Standing.of(own.files(), place.folder());
    }

    /** Whether a run was cut short, which is told. */
    boolean tellCutShort() throws IOException {
        boolean isCutShort = whole.isCutShort() || single.isCutShort();
        if (isCutShort) {
            request.progress()
                    .remark(
                            whole.isGone()
                                    ? place.folder() + " is gone. The next run puts the copy before it back first."
                                    : "A publication was cut short. The next run completes or undoes it first.");
        }
        return isCutShort;
    }

    void tellChanged(List<String> paths, String what) {
        if (!paths.isEmpty()) {
            request.progress().warn("In " + place.folder() + ", files " + what + ": " + Named.some(paths) + ".");
        }
    }

    /** Why nothing came of it, and how things are now. */
    HandbookException failed(IOException e, String state) {
        return new HandbookException(
                "The handbook cannot be published to " + place.folder() + " (" + Reason.of(e)
                        + ").\n  See that the share is connected, that the disk has room and that you may write there. "
                        + state,
                e);
    }
}
