package io.github.policyhandbook.review;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** How the titles of papers are put in order: as in a paper index, whatever their case and accents, and without “The”. */
final class PaperTitles {

    static final Comparator<String> IN_ORDER =
            Comparator.comparing(PaperTitles::sortable).thenComparing(Comparator.naturalOrder());

    private PaperTitles() {}

    private static String sortable(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceFirst("^the\\s+", "");
    }
}
