package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.publication.Publication.Way;
import java.io.IOException;

/**
 * Publishes a site to a folder, or returns to what stood there before. Where the folder can be renamed a whole new copy
 * takes its place at once; else its files are changed one by one, each in one step. Whenever a run is cut short, the next one
 * makes the whole right.
 */
public final class FolderPublication {

    private FolderPublication() {}

    /**
     * Publishes a site.
     *
     * @throws HandbookException if the folder is not the handbook's own, or it cannot be written to
     */
    public static Publication publish(SiteToPublish site, FolderRequest request) {
        return publish(site, request, Disk.REAL);
    }

    static Publication publish(SiteToPublish site, FolderRequest request, Disk disk) {
        return locked(request, disk, run -> run.publish(site));
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
        return locked(request, disk, FolderRun::rollback);
    }

    /**
     * Refuses a folder to which no site can be published. Nothing is written, and no file of the handbook read.
     *
     * @throws HandbookException if the folder is not the handbook's own
     */
    public static void refuseUnfit(FolderRequest request) {
        asking(request, there -> there.own.files());
    }

    /**
     * What {@link #publish} would do. Nothing is written.
     *
     * @throws HandbookException likewise
     */
    public static PublicationPlan plan(SiteToPublish site, FolderRequest request) {
        return asking(request, there -> {
            there.tellCutShort();
            Standing standing = there.standing();
            return PublicationPlan.of(there.next(site, standing).list(), standing);
        });
    }

    /**
     * What {@link #rollback} would do, with the number that would stand there then. Nothing is written.
     *
     * @throws HandbookException likewise
     */
    public static Publication planRollback(FolderRequest request) {
        return asking(request, there -> {
            Standing standing = there.standing();
            return there.tellCutShort()
                    ? there.undone(standing)
                    : there.publication(
                            Way.PLANNED, there.earlier(standing, true).copy(), standing);
        });
    }

    private interface Question<T> {
        T about(PublishedPlace there) throws IOException;
    }

    private static <T> T asking(FolderRequest request, Question<T> question) {
        PublishedPlace there = new PublishedPlace(request, Disk.REAL);
        try {
            return question.about(there);
        } catch (IOException e) {
            throw there.failed(e, "Nothing was changed.");
        }
    }

    private interface Work {
        Publication by(FolderRun run) throws IOException;
    }

    private static Publication locked(FolderRequest request, Disk disk, Work work) {
        PublishedPlace there = new PublishedPlace(request, disk);
        try {
            if (PublicationList.of(there.place.folder()).isEmpty() && !Place.isThere(there.place.nextInside())) {
                there.own.files(); // before anything is made there, if only for a moment
            }
            FolderRun run = new FolderRun(there, disk.canExchange(there.place));
            return new FolderLock(there.place, run.canExchange()).during(() -> work.by(run));
        } catch (IOException e) {
            throw there.failed(e, "Run the same again: it completes or undoes what was begun.");
        }
    }
}
