package io.github.policyhandbook.publication;

import io.github.policyhandbook.publication.Exchange.Mended;
import io.github.policyhandbook.publication.Publication.Way;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * One run that changes a folder.
 *
 * @param canExchange whether the folder as a whole can be renamed
 */
record FolderRun(PublishedPlace there, boolean canExchange) {

    /** Mends what was cut short, then brings the site. */
    Publication publish(SiteToPublish site) throws IOException {
        tell(first(canExchange ? there.whole.mend() : Mended.NOTHING, there.single.mend()));
        Standing standing = there.standing();
        SiteCopy next = there.next(site, standing);
        if (PublicationPlan.of(next.list(), standing).isEmpty()
                && standing.list().filter(next.list()::hasFilesOf).isPresent()) {
            SiteCopy same = new SiteCopy(standing.list().orElseThrow(), next.folders(), next.made());
            return done(Way.NOTHING_CHANGED, same, standing);
        }
        return bring(next, standing);
    }

    /** Undoes what was cut short; where nothing was, brings the copy before. */
    Publication rollback() throws IOException {
        Mended undone = first(canExchange ? there.whole.undo() : Mended.NOTHING, there.single.undo());
        tell(undone);
        Standing standing = there.standing();
        if (undone != Mended.NOTHING) {
            return there.undone(standing);
        }
        return bring(there.earlier(standing, canExchange).copy(), standing);
    }

    private static Mended first(Mended whole, Mended single) {
        return whole == Mended.NOTHING ? single : whole;
    }

    private Publication bring(SiteCopy next, Standing standing) throws IOException {
        there.tellChanged(standing.tamperedWith(), "were changed or deleted there by somebody else, and are put right");
        int brought = PublicationPlan.of(next.list(), standing).written().size();
        there.request
                .progress()
                .step("Bringing " + brought + (brought == 1 ? " file" : " files") + " to " + there.place.folder());
        String why = "";
        if (canExchange) {
            try {
                bring(there.whole, next, standing);
                return done(Way.EXCHANGED, next, standing);
            } catch (CannotExchangeException e) {
                why = " (" + e.getMessage() + ")";
            }
        }
        there.request
                .progress()
                .remark("The folder cannot be exchanged as a whole" + why + ", so its files are changed one by one.");
        bring(there.single, next, standing);
        return done(Way.FILE_BY_FILE, next, standing);
    }

    /** What was begun and cannot be ended is undone at once, where that can be done. */
    private void bring(Exchange exchange, SiteCopy next, Standing standing) throws IOException {
        try {
            exchange.bring(next, standing, there.request.keep());
        } catch (CannotExchangeException e) {
            throw e;
        } catch (IOException e) {
            try {
                if (exchange.undo() == Mended.UNDONE) {
                    throw there.failed(e, "What was begun is undone: readers have what they had.");
                }
            } catch (IOException failure) {
                e.addSuppressed(failure);
            }
            throw e;
        }
    }

    private Publication done(Way way, SiteCopy next, Standing before) throws IOException {
        Publication done = there.publication(way, next, before);
        SiteCopy copy = new SiteCopy(next.list(), List.of(there.place.folder()), Map.of());
        return done.with(new PublishedLinks(copy).broken());
    }

    private void tell(Mended mended) {
        switch (mended) {
            case UNDONE ->
                there.request.progress().remark("A publication was cut short. What it had begun was undone first.");
            case COMPLETED -> there.request.progress().remark("A publication was cut short. It was completed first.");
            case PUT_BACK ->
                there.request
                        .progress()
                        .remark(there.place.folder() + " was gone. The copy before it was put back first.");
            case NOTHING -> {}
        }
    }
}
