package io.github.policyhandbook.handbook;

import io.github.policyhandbook.compare.ComparisonMemory;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.preview.BarNote;
import io.github.policyhandbook.preview.BarNote.Kind;
import io.github.policyhandbook.preview.LiveHandbook;
import io.github.policyhandbook.preview.PreviewServer;
import io.github.policyhandbook.site.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The whole trip, again and again: from the policies as they lie on the disk to the pages of a browser on this machine. A change
 * that cannot be shown never ends it; the last good pages stay, and say why. Nothing is written.
 */
public final class HandbookPreview implements AutoCloseable {

    private static final long LOOK_EVERY_MILLISECONDS = 200;

    /** An editor that saves takes a moment, and may put another file in place of the first. */
    private static final long SETTLING_MILLISECONDS = 60;

    private static final long PAGES_FIRST_MILLISECONDS = 300;

    private final PreviewSettings settings;
    private final WatchedFiles files;
    private final PreviewMemory memory = new PreviewMemory();
    private final ComparisonMemory ofChecks = new ComparisonMemory();
    private final LastGoodPages lastGood = new LastGoodPages();
    private final LiveHandbook live;
    private final PreviewServer server;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Thread watcher = new Thread(this::watch, "aup-preview");
    private final Thread checker = new Thread(this::checkAll, "aup-preview-check");
    private PreviewState state;
    private Optional<PreviewedSite> before = Optional.empty();
    private Optional<PreviewedSite> unchecked = Optional.empty();
    private LocalDate day = LocalDate.MIN;
    private boolean shownOnce;

    private HandbookPreview(PreviewSettings settings) {
        this.settings = settings;
        this.files = new WatchedFiles(settings.handbook());
        this.state = new PreviewState(
                Optional.empty(),
                Optional.empty(),
                lastGood,
                List.of(),
                Words.english().say("preview.reading"));
        this.live = new LiveHandbook(state);
        this.server = new ListeningPlace(settings.place(), settings.handbook().progress()).listen(live);
    }

    /**
     * Shows the handbook until Java ends, as it does with Ctrl-C: this thread then never goes on, so that nobody says anything
     * more. A Maven that goes on itself interrupts it.
     *
     * @throws HandbookException if nothing can listen at the stated place
     */
    public static void run(PreviewSettings settings) {
        Progress progress = settings.handbook().progress();
        if (!settings.place().address().isLoopbackAddress()) {
            progress.warn(
                    "aup.address is " + settings.place().stated() + ": others on the network can read the drafts.");
        }
        try (HandbookPreview preview = start(settings)) {
            Thread closing = new Thread(preview::close, "aup-preview-end");
            Runtime.getRuntime().addShutdownHook(closing);
            progress.step(preview.address() + " shows the handbook, drafts too, while you write it. Ctrl-C ends it.");
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Listens, reads the policies, and follows them until it is closed.
     *
     * @throws HandbookException if nothing can listen at the stated place
     */
    public static HandbookPreview start(PreviewSettings settings) {
        HandbookPreview preview = new HandbookPreview(settings);
        preview.watcher.setDaemon(true);
        preview.checker.setDaemon(true);
        preview.checker.setPriority(Thread.MIN_PRIORITY);
        preview.watcher.start();
        preview.checker.start();
        return preview;
    }

    /** Where the home page is: {@code http://127.0.0.1:8080/}. */
    public String address() {
        PreviewSettings.Place place = settings.place();
        String host = place.address().isAnyLocalAddress() ? "127.0.0.1" : place.stated();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.port() + "/";
    }

    /** Ends it: no page is shown any more, and the repository is let go of. */
    @Override
    public void close() {
        if (ended.getAndSet(true)) {
            return;
        }
        server.close();
        watcher.interrupt();
        checker.interrupt();
        synchronized (this) {
            state.shown().ifPresent(shown -> shown.site().close());
            before.ifPresent(PreviewedSite::close);
        }
    }

    private void watch() {
        try {
            while (!ended.get()) {
                if (isChanged()) {
                    do {
                        Thread.sleep(shownOnce ? SETTLING_MILLISECONDS : 0);
                    } while (isChanged());
                    show();
                }
                Thread.sleep(LOOK_EVERY_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Another day may bring other texts into force. */
    private boolean isChanged() {
        Instant now = Instant.now();
        LocalDate today =
                LocalDate.ofInstant(now, settings.handbook().calendar().zone());
        boolean another = !today.equals(day);
        day = today;
        return files.changed(gitFolder(), now) || another;
    }

    private synchronized Optional<Path> gitFolder() {
        return state.shown().flatMap(shown -> shown.site().gitFolder());
    }

    /** Shows what lies on the disk now, or says why not. */
    private void show() {
        long start = System.nanoTime();
        try {
            boolean mended = isInTrouble();
            PreviewedSite site = PreviewedSite.open(settings.handbook().previewed(Instant.now()), memory);
            take(site);
            tell(
                    String.format(Locale.UK, "Shown after %.1f s", (System.nanoTime() - start) / 1_000_000 / 1_000.0),
                    mended);
        } catch (StoppingFaults e) {
            stay(
                    new BarNote(
                            Kind.TROUBLE,
                            Words.english().say("preview.trouble"),
                            Words.english().say("preview.trouble-text"),
                            List.of(),
                            FindingNotes.items(e.findings(), true),
                            true),
                    e.findings().get(0).message());
        } catch (HandbookException e) {
            stay(trouble(String.valueOf(e.getMessage())), String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            stay(trouble(Breakdown.sentence(e)), Breakdown.sentence(e));
        }
    }

    private static BarNote trouble(String message) {
        return BarNote.line(Kind.TROUBLE, Words.english().say("preview.trouble"), message, List.of());
    }

    private synchronized void take(PreviewedSite site) {
        if (ended.get()) {
            site.close();
            return;
        }
        PolicyPlaces places = new PolicyPlaces(site);
        Map<String, List<BarNote>> findings =
                state.shown().map(PreviewState.Shown::findings).orElse(Map.of());
        Optional<PreviewedSite> last = state.shown().map(PreviewState.Shown::site);
        before.ifPresent(PreviewedSite::close);
        before = last;
        show(new PreviewState(
                Optional.of(new PreviewState.Shown(site, DraftNotes.of(site, places), findings)),
                before,
                lastGood,
                List.of(),
                ""));
        unchecked = Optional.of(site);
        notifyAll();
    }

    private synchronized void stay(BarNote trouble, String why) {
        if (ended.get()) {
            return; // What was cut short is no trouble of anybody's.
        }
        settings.handbook().progress().warn(why);
        show(state.in(List.of(trouble), why));
    }

    private void show(PreviewState next) {
        state = next;
        live.show(next);
    }

    private synchronized boolean isInTrouble() {
        return state.isInTrouble();
    }

    private void tell(String sentence, boolean mended) {
        if (ended.get()) {
            return;
        }
        if (!shownOnce) {
            settings.handbook().progress().step(sentence + ". Save a policy, and its page follows.");
        } else if (mended) {
            settings.handbook().progress().step("Mended. " + sentence + ".");
        } else {
            settings.handbook().progress().detail(sentence);
        }
        shownOnce = true;
    }

    /** Checks the newest site whenever there is one that is not checked; what came in between is passed over. */
    private void checkAll() {
        try {
            while (!ended.get()) {
                awaitUnchecked();
                // The page that is being looked at comes first, and a save seldom alone.
                Thread.sleep(PAGES_FIRST_MILLISECONDS);
                check(takeUnchecked());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void awaitUnchecked() throws InterruptedException {
        while (unchecked.isEmpty()) {
            wait();
        }
    }

    private synchronized PreviewedSite takeUnchecked() {
        PreviewedSite site = unchecked.orElseThrow();
        unchecked = Optional.empty();
        return site;
    }

    private void check(PreviewedSite site) {
        Map<String, List<BarNote>> findings;
        try {
            findings = FindingNotes.of(site.check(settings.check(), ofChecks).findings(), new PolicyPlaces(site));
        } catch (RuntimeException | Error e) {
            settings.handbook().progress().detail("The check failed: " + e);
            return;
        }
        synchronized (this) {
            boolean still = state.shown().filter(shown -> shown.site() == site).isPresent();
            if (still) {
                show(state.withFindings(findings));
            }
        }
    }
}
