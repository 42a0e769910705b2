package io.github.policyhandbook.model;

/** Where a policy's text stands, as its front matter says. */
public enum Status {
    DRAFT,
    APPROVED,
    WITHDRAWN
}
