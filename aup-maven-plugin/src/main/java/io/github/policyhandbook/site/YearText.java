package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Version;

/** The text of a policy that a year's handbook shows. */
public record YearText(Edition edition, Version version) {

    /** Whether another text says the very same, word for word; one that was taken back may come again years later. */
    boolean isSameAs(Version other) {
        return version.equals(other)
                || version.text().words().equals(other.text().words());
    }
}
