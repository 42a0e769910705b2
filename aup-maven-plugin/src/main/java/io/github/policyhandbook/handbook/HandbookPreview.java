package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.preview.BarNote;
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

    /** Another program may write among the policies all the time: nobody waits for the end of that. */
    private static final int MOST_SETTLING = 5;

    private final PreviewSettings settings;
    private final WatchedFiles files;
    private final PreviewMemory memory = new PreviewMemory();
    private final RecentPages lastGood = new RecentPages();
    private final LiveHandbook live;
    private final PreviewServer server;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Thread watcher = new Thread(this::watch, "aup-preview");
    private final BackgroundCheck check;
    private PreviewState state;
    private Optional<PreviewedSite> before = Optional.empty();
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
        this.check = new BackgroundCheck(settings.check(), settings.handbook().progress(), this::found);
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
        try (HandbookPreview preview = new HandbookPreview(settings)) {
            Thread closing = new Thread(preview::close, "aup-preview-end");
            Runtime.getRuntime().addShutdownHook(closing);
            progress.step(preview.address() + " shows the handbook, drafts too, while you write it. Ctrl-C ends it.");
            preview.begin();
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
        preview.begin();
        return preview;
    }

    private void begin() {
        watcher.setDaemon(true);
        watcher.start();
        check.start();
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
        check.close();
        synchronized (this) {
            state.shown().ifPresent(shown -> shown.site().close());
            before.ifPresent(PreviewedSite::close);
        }
    }

    private void watch() {
        try {
            while (!ended.get()) {
                look();
                Thread.sleep(LOOK_EVERY_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong, the next look is taken. */
    private void look() throws InterruptedException {
        try {
            if (isChanged()) {
                settle();
                show();
            }
        } catch (RuntimeException | Error e) {
            stay(Trouble.of(e));
        }
    }

    private void settle() throws InterruptedException {
        int looks = 0;
        do {
            Thread.sleep(shownOnce ? SETTLING_MILLISECONDS : 0);
            looks++;
        } while (isChanged() && looks < MOST_SETTLING);
    }

    /** Another day may bring other texts into force. */
    private boolean isChanged() {
        Instant now = Instant.now();
        LocalDate today =
                LocalDate.ofInstant(now, settings.handbook().calendar().zone());
        boolean another = !today.equals(day);
        day = today;
        shownSite().ifPresent(site -> files.lookAlsoAt(site.besides(), now));
        Optional<Path> gitFolder = shownSite().flatMap(PreviewedSite::gitFolder);
        return files.changed(gitFolder, now) || another;
    }

    private synchronized Optional<PreviewedSite> shownSite() {
        return state.shown().map(PreviewState.Shown::site);
    }

    /** Shows what lies on the disk now. */
    private void show() {
        long start = System.nanoTime();
        boolean mended = isInTrouble();
        take(PreviewedSite.open(settings.handbook().previewed(Instant.now()), memory));
        tell(String.format(Locale.UK, "Shown after %.1f s", (System.nanoTime() - start) / 1_000_000 / 1_000.0), mended);
    }

    private synchronized void take(PreviewedSite site) {
        if (ended.get()) {
            site.close();
            return;
        }
        Map<String, List<BarNote>> drafts = DraftNotes.of(site, new PolicyPlaces(site));
        // Until the next check is done; most of them stay.
        Map<String, List<BarNote>> findings =
                state.shown().map(PreviewState.Shown::findings).orElse(Map.of());
        before.ifPresent(PreviewedSite::close);
        before = state.shown().map(PreviewState.Shown::site);
        PreviewState.Shown shown = new PreviewState.Shown(site, drafts, findings);
        show(new PreviewState(Optional.of(shown), before, lastGood, List.of(), ""));
        check.of(site);
    }

    private synchronized void stay(Trouble trouble) {
        if (ended.get()) {
            return; // What was cut short is no trouble of anybody's.
        }
        if (!state.isIn(trouble.sentence())) {
            settings.handbook().progress().warn(trouble.sentence());
        }
        show(state.in(List.of(trouble.note()), trouble.sentence()));
    }

    private synchronized void found(PreviewedSite site, Map<String, List<BarNote>> findings) {
        if (state.shown().filter(shown -> shown.site() == site).isPresent()) {
            show(state.withFindings(findings));
        }
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
}
