package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.preview.BarNote;
import io.github.policyhandbook.preview.PreviewedHandbook;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a preview shows from one change to the next: the last site that could be made, and what there is to say of it. */
final class PreviewState implements PreviewedHandbook {

    /** A site and what its bar says of drafts and of findings, by the paths of the pages. */
    record Shown(PreviewedSite site, Map<String, List<BarNote>> drafts, Map<String, List<BarNote>> findings) {

        Shown withFindings(Map<String, List<BarNote>> others) {
            return new Shown(site, drafts, others);
        }
    }

    private static final String COPIES = "assets/";

    private final Optional<Shown> shown;
    private final Optional<PreviewedSite> before;
    private final RecentPages lastGood;
    private final List<BarNote> trouble;
    private final String nothing;
    private final Map<String, String> broken = new ConcurrentHashMap<>();

    /**
     * @param shown what there is to show; empty where no site could be made yet
     * @param before the site before it, for pictures of a page that was loaded just before
     * @param lastGood the pages as they were last
     * @param trouble why the last change is not shown; empty where it is
     * @param nothing what to say where there is nothing to show
     */
    PreviewState(
            Optional<Shown> shown,
            Optional<PreviewedSite> before,
            RecentPages lastGood,
            List<BarNote> trouble,
            String nothing) {
        this.shown = shown;
        this.before = before;
        this.lastGood = lastGood;
        this.trouble = List.copyOf(trouble);
        this.nothing = nothing;
    }

    Optional<Shown> shown() {
        return shown;
    }

    /** Whether the last change is not shown. */
    boolean isInTrouble() {
        return !trouble.isEmpty();
    }

    /** Whether that is why the last change is not shown, which nobody needs to be told at every look. */
    boolean isIn(String sentence) {
        return isInTrouble() && nothing.equals(sentence);
    }

    /** The same site and trouble with other findings. */
    PreviewState withFindings(Map<String, List<BarNote>> findings) {
        return new PreviewState(shown.map(known -> known.withFindings(findings)), before, lastGood, trouble, nothing);
    }

    /** The same site, of which the last change is not shown. */
    PreviewState in(List<BarNote> newTrouble, String why) {
        return new PreviewState(shown, before, lastGood, newTrouble, why);
    }

    @Override
    public Optional<byte[]> file(String path) {
        if (shown.isEmpty()) {
            throw new HandbookException(nothing);
        }
        if (path.startsWith(COPIES)) {
            return shown.get().site().file(path).or(() -> before.flatMap(site -> site.file(path)));
        }
        try {
            Optional<byte[]> file = shown.get().site().file(path);
            broken.remove(path);
            file.ifPresent(page -> lastGood.keep(path, page));
            return file;
        } catch (RuntimeException | Error e) {
            String why = Trouble.of(e).sentence();
            broken.put(path, why);
            return Optional.of(lastGood.at(path).orElseThrow(() -> new HandbookException(why, e)));
        }
    }

    @Override
    public List<BarNote> notes(String path) {
        List<BarNote> notes = new ArrayList<>(trouble);
        if (broken.containsKey(path)) {
            notes.add(BarNote.line(
                    BarNote.Kind.TROUBLE, Words.english().say("preview.page-trouble"), broken.get(path), List.of()));
        }
        shown.ifPresent(site -> {
            notes.addAll(site.drafts().getOrDefault(path, List.of()));
            notes.addAll(site.findings().getOrDefault(path, List.of()));
        });
        return notes;
    }
}
