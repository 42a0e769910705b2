package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.PolicyRevision;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address that a file has by itself: the id it states, else the slug of its path. A policy has another one only where two
 * ask for the same.
 */
public final class OwnAddress {

    /** The one page of the site that stands in a folder of policies' pages. */
    private static final String TAKEN_BY_THE_SITE = "index";

    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}._-]*");

    private OwnAddress() {}

    /** The address of a policy whose newest published file that is; never what Windows takes for a device. */
    public static String of(PolicyRevision file) {
        String wish = file.text()
                .frontMatter()
                .id()
                .map(id -> isAddress(id) ? id : PathSlug.ofWords(id))
                .orElseGet(() -> PathSlug.of(file.file().below()));
        boolean taken = wish.toLowerCase(Locale.ROOT).equals(TAKEN_BY_THE_SITE) || PortableName.isDevice(wish);
        return taken ? wish + "-policy" : wish;
    }

    private static boolean isAddress(String id) {
        return ADDRESS.matcher(id).matches() && !PortableName.isBeyondMending(id);
    }
}
