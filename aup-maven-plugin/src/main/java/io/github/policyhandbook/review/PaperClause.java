package io.github.policyhandbook.review;

import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A clause of a paper as it can be known again.
 *
 * @param id its id in the paper
 * @param fingerprint 16 hex digits of the SHA-256 of its words, emphasis and links; its number and place play no part
 * @param wording how it reads, where that is known
 */
public record PaperClause(String id, String fingerprint, Optional<String> wording) {

    private static final int DIGITS = 16;

    /** A clause of which no more is known than a pack's file of decisions tells. */
    public PaperClause(String id, String fingerprint) {
        this(id, fingerprint, Optional.empty());
    }

    /** The clauses of a paper in the order of its text. */
    public static List<PaperClause> of(List<IdentifiedClause> clauses) {
        return clauses.stream()
                .map(clause -> new PaperClause(
                        clause.id(),
                        fingerprint(clause.clause()),
                        Optional.of(clause.clause().text())))
                .toList();
    }

    /** The same for a clause whose id is not known. */
    public static String fingerprint(Clause clause) {
        String links = clause.links().stream()
                .map(link -> link.text() + "\n" + link.target())
                .collect(Collectors.joining("\n"));
        return Sha256.hex(clause.kind() + "\n" + clause.styled() + "\n" + links).substring(0, DIGITS);
    }
}
