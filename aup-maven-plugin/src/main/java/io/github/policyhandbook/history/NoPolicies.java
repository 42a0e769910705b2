package io.github.policyhandbook.history;

import io.github.policyhandbook.model.HandbookException;

/** What to say where a folder holds nothing to publish. */
final class NoPolicies {

    private NoPolicies() {}

    static HandbookException in(String folder, PathSelector selector) {
        return new HandbookException(
                "The policy folder " + folder + " has no policy in it: no file is one of " + selector.stated()
                        + ".\n  Put a Markdown file there, or say which files are policies, for example"
                        + " -Daup.includes=**/*.md,**/*.markdown.");
    }
}
