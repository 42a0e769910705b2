package io.github.policyhandbook.review;

import java.util.Comparator;
import java.util.List;

/**
 * The papers a governor with little time should read first.
 *
 * @param papers the heaviest first; empty where there are so few papers that all can be read
 * @param seconds how long reading their changes takes
 */
public record ReadFirst(List<Paper> papers, int seconds) {

    private static final int FEW = 3;

    public ReadFirst {
        papers = List.copyOf(papers);
    }

    /** The three of the greatest weight among the papers that have something to read; of equal ones the earlier items. */
    public static ReadFirst of(Review review) {
        if (review.papers().size() <= FEW) {
            return new ReadFirst(List.of(), 0);
        }
        List<Paper> heaviest = review.papers().stream()
                .filter(paper -> paper.weight().seconds() > 0)
                .sorted(Comparator.comparing(Paper::weight, Weight.HEAVIEST_FIRST))
                .limit(FEW)
                .toList();
        int seconds =
                heaviest.stream().mapToInt(paper -> paper.weight().seconds()).sum();
        return new ReadFirst(heaviest, seconds);
    }

    /** The reading time in half minutes, begun ones counted whole. */
    public int halfMinutes() {
        return ReadingTime.halfMinutes(seconds);
    }
}
