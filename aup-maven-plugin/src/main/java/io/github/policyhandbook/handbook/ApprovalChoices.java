package io.github.policyhandbook.handbook;

import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.edition.ProposedHandbook;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.review.ChosenPolicies;
import io.github.policyhandbook.review.Decision;
import io.github.policyhandbook.review.Paper;
import io.github.policyhandbook.review.PolicyChoice;
import io.github.policyhandbook.review.Review;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells which policies an approval is for: those that are named, those that were decided on, or both. */
final class ApprovalChoices {

    private static final int EXAMPLES = 2;

    /**
     * A policy to be approved.
     *
     * @param proposal what is put forward for it; empty for a policy that ended already
     * @param named whether it was asked for by name, not only decided on
     * @param code the code that was named with it
     * @param decisions what was decided of it; more than one where it was of several texts
     */
    record Choice(
            Policy policy,
            Optional<Proposal> proposal,
            boolean named,
            Optional<String> code,
            List<Decision> decisions) {
        Choice {
            decisions = List.copyOf(decisions);
        }

        /** The title under which it is put forward, else its last. */
        String title() {
            return proposal.map(Paper::title)
                    .orElseGet(() -> policy.newestVersion().title());
        }
    }

    private final Review review;
    private final ProposedHandbook proposed;

    private ApprovalChoices(Review review) {
        this.review = review;
        this.proposed = review.proposed();
    }

    /**
     * The policies in the order named, else decided on.
     *
     * @param decisions the clerk's record; empty where none was given
     * @throws HandbookException if neither names one, or one is unknown
     */
    static List<Choice> of(Review review, List<String> named, Optional<List<Decision>> decisions) {
        ApprovalChoices choices = new ApprovalChoices(review);
        if (named.isEmpty() && decisions.isEmpty()) {
            throw new HandbookException(choices.whatToGive());
        }
        Map<String, List<Decision>> decided = choices.byPolicy(decisions.orElseGet(List::of));
        if (named.isEmpty()) {
            return decided.entrySet().stream()
                    .map(entry -> choices.choice(entry.getKey(), false, Optional.empty(), entry.getValue()))
                    .toList();
        }
        return choices.named(named, decisions.isPresent(), decided);
    }

    private List<Choice> named(List<String> named, boolean decisionsGiven, Map<String, List<Decision>> decided) {
        Map<String, Choice> chosen = new LinkedHashMap<>();
        for (String written : named) {
            String id = ChosenPolicies.of(List.of(written), proposed.names())
                    .iterator()
                    .next();
            if (decisionsGiven && !decided.containsKey(id)) {
                throw new HandbookException("aup.policies names \"" + id
                        + "\", but the decisions say nothing of it.\n  Record the decision on it in the pack and save the"
                        + " decisions again, or leave out -Daup.decisions.");
            }
            Optional<String> code = PolicyChoice.of(written).code();
            Choice choice = choice(id, true, code, decided.getOrDefault(id, List.of()));
            if (chosen.put(id, choice) != null) {
                throw new HandbookException("aup.policies names \"" + id + "\" twice. Name it once.");
            }
        }
        return List.copyOf(chosen.values());
    }

    private Map<String, List<Decision>> byPolicy(List<Decision> decisions) {
        Map<String, List<Decision>> decided = new LinkedHashMap<>();
        for (Decision decision : decisions) {
            String id = proposed.names()
                    .idOf(decision.policy())
                    .orElseThrow(() -> new HandbookException("The decisions speak of \"" + decision.policy()
                            + "\", but no policy has that id.\n  Look whether they are those of this handbook."));
            decided.computeIfAbsent(id, any -> new ArrayList<>()).add(decision);
        }
        return decided;
    }

    private Choice choice(String id, boolean named, Optional<String> code, List<Decision> decisions) {
        Optional<Proposal> proposal = proposed.proposals().stream()
                .filter(one -> one.policy().id().equals(id))
                .findFirst();
        return new Choice(proposed.handbook().policy(id).orElseThrow(), proposal, named, code, decisions);
    }

    private String whatToGive() {
        List<Paper> papers = review.papers();
        if (papers.isEmpty()) {
            return "aup.approve does not say which policies are approved, and none is waiting: all stand as they were"
                    + " approved.\n  To record that one was reviewed without a change, name it: -Daup.policies=ID";
        }
        String waiting = papers.stream()
                .map(paper -> "    " + paper.policy() + "@" + paper.code() + "  " + paper.title())
                .collect(Collectors.joining("\n"));
        return "aup.approve does not say which policies are approved.\n  Name them, with the codes printed on their papers:"
                + " -Daup.policies="
                + papers.stream()
                        .limit(EXAMPLES)
                        .map(paper -> paper.policy() + "@" + paper.code())
                        .collect(Collectors.joining(","))
                + "\n  or give the decisions saved from the pack: -Daup.decisions=decisions.json"
                + "\n  Waiting are:\n" + waiting;
    }
}
