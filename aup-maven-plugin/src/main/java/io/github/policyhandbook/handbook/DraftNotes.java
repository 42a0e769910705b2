package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import io.github.policyhandbook.preview.BarNote;
import io.github.policyhandbook.preview.BarNote.Kind;
import io.github.policyhandbook.preview.BarNote.Link;
import io.github.policyhandbook.site.SiteAddress;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Says of each page that shows what nobody else sees yet that it is a draft; and on the home page, of how many policies. */
final class DraftNotes {

    private final PreviewedSite site;
    private final PolicyPlaces places;
    private final UncommittedChanges uncommitted;
    private final Words words = Words.english();
    private final Map<String, List<BarNote>> byPage = new TreeMap<>();

    private DraftNotes(PreviewedSite site, PolicyPlaces places) {
        this.site = site;
        this.places = places;
        this.uncommitted = site.uncommitted();
    }

    /** The notes by the paths of their pages. */
    static Map<String, List<BarNote>> of(PreviewedSite site, PolicyPlaces places) {
        DraftNotes notes = new DraftNotes(site, places);
        notes.write();
        return notes.byPage;
    }

    private void write() {
        site.handbook().home().flatMap(this::draft).ifPresent(note -> add(SiteAddress.HOME, note));
        List<Link> drafts = new ArrayList<>();
        for (Policy policy : site.handbook().policies()) {
            note(policy).ifPresent(note -> {
                drafts.add(
                        new Link(places.address(policy), policy.newestVersion().title()));
                places.pages(policy).forEach(page -> add(page, note));
            });
        }
        if (!drafts.isEmpty()) {
            String sentence = words.count("preview.drafts", drafts.size());
            add(SiteAddress.HOME, BarNote.line(Kind.DRAFT, "", sentence, drafts));
        }
        uncommitted.changed().stream()
                .filter(path -> places.policyAt(path).isEmpty() && !isHome(path))
                .forEach(path ->
                        add(SiteAddress.HOME, BarNote.line(Kind.DRAFT, path, words.say("preview.closed"), List.of())));
    }

    private boolean isHome(String path) {
        return site.handbook()
                .home()
                .filter(home -> home.file().path().equals(path))
                .isPresent();
    }

    private Optional<BarNote> note(Policy policy) {
        return isRemoved(policy) ? Optional.of(removed(policy)) : draft(policy);
    }

    private boolean isRemoved(Policy policy) {
        Milestone last = policy.milestones().get(policy.milestones().size() - 1);
        return last instanceof Withdrawal end
                && end.removed()
                && uncommitted.removed().contains(PolicyPlaces.path(policy));
    }

    private BarNote removed(Policy policy) {
        Link history = new Link(SiteAddress.history(policy.id()), words.say("preview.to-history"));
        return BarNote.line(
                Kind.DRAFT, words.say("preview.removed-heading"), words.say("preview.removed"), List.of(history));
    }

    private Optional<BarNote> draft(Policy policy) {
        Optional<Version> later = places.toCome(policy);
        return draft(PolicyPlaces.newestFile(policy))
                .map(note -> later.map(version -> later(note, policy, version)).orElse(note));
    }

    private BarNote later(BarNote note, Policy policy, Version version) {
        Link own = new Link(SiteAddress.version(policy.id(), version.key()), words.say("preview.to-later"));
        String from = words.say("preview.later", words.date(version.appliesFrom()));
        return BarNote.line(Kind.DRAFT, note.heading(), note.sentence() + " " + from, List.of(own));
    }

    /** Why a file's text is a draft; empty where it is none. */
    private Optional<BarNote> draft(PolicyRevision newest) {
        String path = newest.file().path();
        if (uncommitted.changed().contains(path)) {
            return Optional.of(line(uncommitted.isNew(path) ? "preview.new" : "preview.uncommitted"));
        }
        return site.isDraft(newest.file().blob()) ? Optional.of(line("preview.status")) : Optional.empty();
    }

    private BarNote line(String key) {
        return BarNote.line(Kind.DRAFT, words.say("preview.draft"), words.say(key), List.of());
    }

    private void add(String page, BarNote note) {
        byPage.computeIfAbsent(page, any -> new ArrayList<>()).add(note);
    }
}
