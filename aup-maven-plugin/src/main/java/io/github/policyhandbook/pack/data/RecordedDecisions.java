package io.github.policyhandbook.pack.data;

import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.NearestName;
import io.github.policyhandbook.review.Decision;
import io.github.policyhandbook.review.Decision.Outcome;
import io.github.policyhandbook.review.Motion;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.Review;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds what a clerk recorded to what a meeting can decide, and decisions on a paper to that paper. */
final class RecordedDecisions {

    /** What may be written for an outcome: the word of the form first, then what the pack and a minute call it. */
    private static final Map<String, Outcome> OUTCOMES = new LinkedHashMap<>();

    static {
        OUTCOMES.put("approved", Outcome.APPROVED);
        OUTCOMES.put("amended", Outcome.AMENDED);
        OUTCOMES.put("referred", Outcome.REFERRED);
        OUTCOMES.put("adopted", Outcome.APPROVED);
        OUTCOMES.put("noted", Outcome.APPROVED);
        OUTCOMES.put("approved with amendment", Outcome.AMENDED);
        OUTCOMES.put("referred back", Outcome.REFERRED);
    }

    private final Review review;
    private final Map<List<String>, String> places = new LinkedHashMap<>();

    RecordedDecisions(Review review) {
        this.review = review;
    }

    /** The decisions, checked one after the other. */
    List<Decision> all(List<DecisionsJson.Recorded> recorded) {
        List<Decision> decisions = new ArrayList<>();
        recorded.forEach(one -> decisions.add(decision(one)));
        return decisions;
    }

    private Decision decision(DecisionsJson.Recorded one) {
        Decision decision = new Decision(
                SubmittedKind.policy(one.place(), one.field("policy")),
                SubmittedKind.code(one.place(), one.field("code")),
                outcome(one),
                one.clauses().stream().distinct().toList(),
                one.field("amendment"),
                one.paper(),
                new Motion(
                        one.field("ends").equals("true"),
                        Optional.of(one.field("factsFingerprint")).filter(facts -> !facts.isEmpty())));
        String before = places.putIfAbsent(List.of(decision.policy(), decision.code()), one.place());
        if (before != null) {
            throw new HandbookException(one.place() + ": " + decision.policy() + " was decided on before (" + before
                    + ").\n  Keep one of the two decisions.");
        }
        checkClauses(one.place(), decision);
        return decision;
    }

    private static Outcome outcome(DecisionsJson.Recorded one) {
        String written = one.field("outcome").toLowerCase(Locale.ROOT);
        Outcome outcome = OUTCOMES.get(written);
        if (outcome == null) {
            String what = written.isEmpty()
                    ? "\"outcome\" is missing"
                    : "\"outcome\" is \"" + one.field("outcome") + "\", which is none";
            throw new HandbookException(
                    one.place() + ": " + what + ".\n  Write one of: " + String.join(", ", OUTCOMES.keySet()) + ".");
        }
        return outcome;
    }

    private void checkClauses(String place, Decision decision) {
        boolean amended = decision.outcome() == Outcome.AMENDED;
        if (amended && decision.clauses().isEmpty()) {
            throw new HandbookException(place + ": " + decision.policy()
                    + " is approved with amendment, but no clause is named.\n"
                    + "  Name the clauses to be amended: \"clauses\": [\"passwords\"]");
        }
        if (!amended && !decision.clauses().isEmpty()) {
            throw new HandbookException(place + ": " + decision.policy()
                    + " has clauses to be amended, but is not approved with amendment.\n"
                    + "  Write \"outcome\": \"amended\", or take \"clauses\" out.");
        }
        review.paper(decision.policy())
                .filter(paper -> paper.code().equals(decision.code()))
                .ifPresent(paper -> decision.clauses().forEach(clause -> checkClause(place, paper, clause)));
    }

    /** A clause that the paper takes out can be amended too: by leaving it in. */
    private static void checkClause(String place, Paper paper, String clause) {
        Set<String> known = new TreeSet<>();
        paper.comparison().changes().stream()
                .flatMap(RecordedDecisions::clauses)
                .forEach(one -> known.add(one.id()));
        if (!known.contains(clause)) {
            Optional<String> near = NearestName.to(clause, known);
            throw new HandbookException(place + ": " + paper.policy() + " has no clause \"" + clause + "\".\n  "
                    + near.map(name -> "Did you mean \"" + name + "\"?")
                            .orElse("Take the clause's id from the pack: it stands in the address of a link to the"
                                    + " clause, behind \"" + paper.policy() + "--\"."));
        }
    }

    private static Stream<IdentifiedClause> clauses(ClauseChange change) {
        return Stream.concat(change.from().stream(), change.to().stream());
    }
}
