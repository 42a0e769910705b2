package io.github.policyhandbook.model;

/** A policy's file as one revision left it. */
public record PolicyRevision(Revision revision, FileState file, PolicyText text) {

    /** Whether no reader may see it: it serves alignment and review only. */
    public boolean isDraft() {
        return text.frontMatter().isDraft();
    }
}
