package io.github.policyhandbook.review;

import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Sha256;
import io.github.policyhandbook.review.FactChange.Fact;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is put to a meeting besides the words of a text, which its code tells: two papers can ask different things of the same
 * words.
 *
 * @param ends whether the policy is to end
 * @param facts 16 hex digits of the SHA-256 of the facts stated with the text; empty where a record does not tell them
 */
public record Motion(boolean ends, Optional<String> facts) {

    /** That a text be approved, with whatever facts. */
    public static final Motion OF_A_TEXT = new Motion(false, Optional.empty());

    private static final int DIGITS = 16;

    /** Of a policy that ends, only these are put to the meeting. */
    private static final Set<Fact> AT_THE_END = EnumSet.of(Fact.WITHDRAWN, Fact.REPLACED_BY);

    /** What a proposal asks. */
    public static Motion of(Proposal proposal) {
        return of(
                proposal.proposed().isEmpty(),
                proposal.proposedFacts(),
                proposal.file().map(FileState::path));
    }

    /**
     * What a file asks.
     *
     * @param path the file's place, which is one of the facts; empty where the file is gone
     */
    public static Motion of(boolean ends, FrontMatter stated, Optional<String> path) {
        String facts = StatedFacts.of(stated).entrySet().stream()
                .filter(fact -> !ends || AT_THE_END.contains(fact.getKey()))
                .map(Motion::line)
                .collect(Collectors.joining("\n"));
        String place = ends ? "" : path.orElse("");
        return new Motion(
                ends, Optional.of(Sha256.hex(facts + "\nfile: " + place).substring(0, DIGITS)));
    }

    /** Whether what was put to a meeting is what is asked now; facts that nobody told are taken for the same. */
    public boolean covers(Motion asked) {
        return ends == asked.ends() && (facts.isEmpty() || facts.equals(asked.facts()));
    }

    private static String line(Map.Entry<Fact, String> fact) {
        return fact.getKey().key() + ": " + fact.getValue();
    }
}
