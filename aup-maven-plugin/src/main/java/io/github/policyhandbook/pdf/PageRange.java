package io.github.policyhandbook.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Pages of a file that follow each other.
 *
 * @param first the first one, counted from 0
 * @param end the one after the last
 */
record PageRange(int first, int end) {

    PageRange {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("a part has at least a page: " + first + " to " + end);
        }
    }

    /**
     * The pages from each beginning to the next, or to the end of the file.
     *
     * @param beginnings first pages in order, no two the same
     * @param pages how many pages the file has
     */
    static List<PageRange> from(List<Integer> beginnings, int pages) {
        List<PageRange> ranges = new ArrayList<>();
        for (int i = 0; i < beginnings.size(); i++) {
            ranges.add(new PageRange(beginnings.get(i), i + 1 < beginnings.size() ? beginnings.get(i + 1) : pages));
        }
        return ranges;
    }

    List<PDPage> pages(PDDocument document) {
        return IntStream.range(first, end).mapToObj(document::getPage).toList();
    }
}
