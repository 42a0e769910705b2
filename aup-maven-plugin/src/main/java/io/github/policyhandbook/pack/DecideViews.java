package io.github.policyhandbook.pack;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.review.Decision;
import io.github.policyhandbook.review.Decision.Outcome;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Submissions;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words the place where the clerk records a decision. */
final class DecideViews {

    private final Submissions submissions;
    private final Words words;
    private final Minute minute;

    DecideViews(Submissions submissions, Words words) {
        this.submissions = submissions;
        this.words = words;
        this.minute = new Minute(words);
    }

    /** What an outcome is called where it stands on a paper of that wording: {@code Approved with amendment}. */
    static String label(Paper paper, Outcome outcome, Words words) {
        return words.say("pack.decide-" + Minute.wording(paper) + "-" + Minute.outcome(outcome));
    }

    /**
     * The place of a paper.
     *
     * @param changes the changes that are shown one by one
     * @param ask where questions on the paper as a whole stand
     */
    DecideView of(Paper paper, PaperClauses clauses, List<ClauseChange> changes, AskView ask) {
        Optional<Decision> decision = submissions.decisionOn(paper);
        return new DecideView(
                "aup-decide-" + paper.policy(),
                minute.who(paper),
                minute.paper(paper),
                minute.approver(paper),
                Minute.wording(paper),
                paper.motion().ends(),
                paper.motion().facts().orElse(""),
                choices(paper, decision),
                concerned(clauses, changes, decision),
                clauses.text().stream()
                        .map(clause -> new DecideView.Clause(clause.id(), clause.name(), clause.fingerprint()))
                        .toList(),
                decision.map(Decision::amendment).orElse(""),
                decision.map(made -> minute.sentence(paper, clauses, made)).orElse(""),
                stale(paper),
                ask);
    }

    private List<DecideView.Choice> choices(Paper paper, Optional<Decision> decision) {
        List<DecideView.Choice> choices = new ArrayList<>();
        Arrays.stream(Outcome.values())
                .map(outcome -> new DecideView.Choice(
                        Minute.outcome(outcome),
                        label(paper, outcome, words),
                        decision.filter(made -> made.outcome() == outcome).isPresent()))
                .forEach(choices::add);
        choices.add(new DecideView.Choice("", words.say("pack.decide-not-yet"), decision.isEmpty()));
        return choices;
    }

    private static List<DecideView.Concerned> concerned(
            PaperClauses clauses, List<ClauseChange> changes, Optional<Decision> decision) {
        List<String> chosen = decision.map(Decision::clauses).orElseGet(List::of);
        Set<PaperClauses.Named> all = new LinkedHashSet<>(clauses.changed(changes));
        all.addAll(clauses.named(chosen));
        return all.stream()
                .map(clause -> new DecideView.Concerned(clause.id(), clause.name(), chosen.contains(clause.id())))
                .toList();
    }

    private List<String> stale(Paper paper) {
        return submissions.decisions().stream()
                .filter(decision -> decision.policy().equals(paper.policy()))
                .filter(decision -> !decision.isOn(paper))
                .map(decision -> words.say(
                        decision.code().equals(paper.code()) ? "pack.decide-stale-motion" : "pack.decide-stale",
                        decision.code(),
                        label(paper, decision.outcome(), words)))
                .toList();
    }
}
