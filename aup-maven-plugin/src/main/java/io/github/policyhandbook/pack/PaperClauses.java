package io.github.policyhandbook.pack;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.PaperClause;
import io.github.policyhandbook.site.ClauseNames;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The clauses of a paper by their ids, as questions, decisions and the minute name them. */
final class PaperClauses {

    /**
     * A clause.
     *
     * @param name {@code Clause 3.2 in “Passwords”}; within a sentence its first letter is a small one
     * @param fingerprint by which it is known again; empty for one that the paper takes out
     * @param text what it says
     */
    record Named(String id, String name, String fingerprint, String text) {}

    private final Words words;
    private final Map<String, Named> text = new LinkedHashMap<>();
    private final Map<String, Named> gone = new LinkedHashMap<>();

    private PaperClauses(Words words) {
        this.words = words;
    }

    static PaperClauses of(SitePlan plan, Paper paper) {
        PaperClauses clauses = new PaperClauses(plan.words());
        Optional<Version> put =
                paper.proposal().proposed().or(() -> paper.proposal().approved());
        put.ifPresent(version -> clauses.put(plan, paper, version, clauses.text));
        paper.proposal().approved().ifPresent(version -> clauses.put(plan, paper, version, clauses.gone));
        clauses.gone.keySet().removeAll(clauses.text.keySet());
        return clauses;
    }

    /** {@code clause 3.2 in “Passwords”}: a clause's name within a sentence. */
    static String within(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The clauses of the text put forward, or of the text that is to end, in its order. */
    List<Named> text() {
        return List.copyOf(text.values());
    }

    /** The clauses those changes are about, each once. */
    List<Named> changed(List<ClauseChange> changes) {
        Map<String, Named> changed = new LinkedHashMap<>();
        for (ClauseChange change : changes) {
            List<IdentifiedClause> sides = change.to().isEmpty() ? change.from() : change.to();
            sides.forEach(side -> named(side.id()).ifPresent(clause -> changed.put(side.id(), clause)));
        }
        return List.copyOf(changed.values());
    }

    /** The clause of that id, of the text or taken out of it. */
    Optional<Named> named(String id) {
        return Optional.ofNullable(text.get(id)).or(() -> Optional.ofNullable(gone.get(id)));
    }

    /** The clauses of those ids in the order of the paper, those it takes out behind the others. */
    List<Named> named(List<String> ids) {
        List<Named> all = new ArrayList<>(text.values());
        all.addAll(gone.values());
        return all.stream().filter(clause -> ids.contains(clause.id())).toList();
    }

    private void put(SitePlan plan, Paper paper, Version version, Map<String, Named> into) {
        List<IdentifiedClause> clauses =
                plan.comparison().clauses(paper.proposal().policy(), version);
        ClauseNames names = new ClauseNames(words, clauses);
        boolean standing = into == text;
        for (IdentifiedClause clause : clauses) {
            String fingerprint = standing ? PaperClause.fingerprint(clause.clause()) : "";
            into.put(
                    clause.id(),
                    new Named(clause.id(), name(clause, names), fingerprint, ClauseNames.shown(clause.clause())));
        }
    }

    private String name(IdentifiedClause identified, ClauseNames names) {
        Clause clause = identified.clause();
        if (clause.isHeading()) {
            return words.say("pack.ask-heading", names.place(identified));
        }
        return words.say(
                clause.number().isPresent() ? "clause.numbered" : "pack.ask-unnumbered", names.place(identified));
    }
}
