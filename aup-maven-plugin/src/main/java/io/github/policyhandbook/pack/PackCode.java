package io.github.policyhandbook.pack;

import io.github.policyhandbook.model.Sha256;
import io.github.policyhandbook.review.Review;
import java.util.stream.Collectors;

/**
 * The short code of a pack: packs of the same texts and facts have the same one, however often they are made. What a governor
 * writes is kept in the browser under it.
 */
final class PackCode {

    private PackCode() {}

    /** The first eight hex digits of the SHA-256 of its papers' names, codes and motions, in fours: {@code 3fa1-09bc}. */
    static String of(Review review) {
        String digits = Sha256.hex(review.papers().stream()
                .map(paper -> paper.policy() + " " + paper.code() + " "
                        + paper.motion().ends() + " " + paper.motion().facts().orElse(""))
                .sorted()
                .collect(Collectors.joining("\n")));
        return digits.substring(0, 4) + "-" + digits.substring(4, 8);
    }
}
