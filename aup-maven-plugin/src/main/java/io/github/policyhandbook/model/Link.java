package io.github.policyhandbook.model;

import java.util.OptionalInt;

/**
 * A link or an image in a clause.
 *
 * @param text what the reader sees: the link's words, the image's alternative text
 * @param target where it leads, as written in the policy: {@code online-safety.md#reporting}
 * @param image whether it is an image
 * @param line the 1-based line of the file on which it begins; empty within an HTML block, of which only the first is known
 */
public record Link(String text, String target, boolean image, OptionalInt line) {

    /** A link of which nobody knows on which line it stands. */
    public Link(String text, String target, boolean image) {
        this(text, target, image, OptionalInt.empty());
    }
}
