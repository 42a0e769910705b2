package io.github.policyhandbook.history;

import io.github.policyhandbook.model.HandbookException;

/** What to say where a folder holds nothing to publish. */
final class NoPolicies {

    private NoPolicies() {}

    static HandbookException in(String folder) {
        return new HandbookException(
                "The policy folder " + folder + " has no policy in it.\n  Put a Markdown file there,"
                        + " or say which files are policies with -Daup.includes, for example -Daup.includes=**/*.md.");
    }
}
