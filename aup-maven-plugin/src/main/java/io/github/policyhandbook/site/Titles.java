package io.github.policyhandbook.site;

import java.text.Normalizer;
import java.util.Locale;

/** How titles are put in order: as in a paper index, whatever their case and accents. */
public final class Titles {

    private Titles() {}

    static String sortable(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
