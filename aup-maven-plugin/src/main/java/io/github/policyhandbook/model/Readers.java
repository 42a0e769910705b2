package io.github.policyhandbook.model;

/** The circles of readers, each one including those before it. */
public enum Readers {
    PUBLIC,
    STAFF,
    GOVERNORS;

    /** Whether a text for this circle may be shown on a site for that one. */
    public boolean mayBeShownTo(Readers site) {
        return compareTo(site) <= 0;
    }
}
