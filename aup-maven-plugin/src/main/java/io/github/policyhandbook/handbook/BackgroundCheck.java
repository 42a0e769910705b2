package io.github.policyhandbook.handbook;

import io.github.policyhandbook.check.CheckSettings;
import io.github.policyhandbook.compare.ComparisonMemory;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.preview.BarNote;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks the newest site while pages are shown already. What came between two checks is passed over: a file is seldom saved
 * once.
 */
final class BackgroundCheck implements AutoCloseable {

    /** Hears what was found. */
    interface Listener {
        void found(PreviewedSite site, Map<String, List<BarNote>> findings);
    }

    /** The page that is being looked at comes first. */
    private static final long PAGES_FIRST_MILLISECONDS = 300;

    private final CheckSettings wishes;
    private final Progress progress;
    private final Listener listener;
    private final ComparisonMemory memory = new ComparisonMemory();
    private final Thread thread = new Thread(this::checkAll, "aup-preview-check");
    private Optional<PreviewedSite> waiting = Optional.empty();

    BackgroundCheck(CheckSettings wishes, Progress progress, Listener listener) {
        this.wishes = wishes;
        this.progress = progress;
        this.listener = listener;
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
    }

    void start() {
        thread.start();
    }

    /** Checks that site next. */
    synchronized void of(PreviewedSite site) {
        waiting = Optional.of(site);
        notifyAll();
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void checkAll() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                awaitSite();
                Thread.sleep(PAGES_FIRST_MILLISECONDS);
                check(take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void awaitSite() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
    }

    private synchronized PreviewedSite take() {
        PreviewedSite site = waiting.orElseThrow();
        waiting = Optional.empty();
        return site;
    }

    private void check(PreviewedSite site) {
        try {
            listener.found(site, FindingNotes.of(site.check(wishes, memory).findings(), new PolicyPlaces(site)));
        } catch (RuntimeException | Error e) {
            // The pages stay without it; a site that is no longer shown cannot be checked any more either.
            progress.detail("Not checked: " + e);
        }
    }
}
