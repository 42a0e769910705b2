package io.github.policyhandbook.model;

/** How much a fault in a document weighs, the heaviest first. */
public enum Severity {
    /** At the tip it stops the build, after all findings were told. */
    ERROR,
    /** It is told, and the handbook is built. */
    WARNING,
    /** Advice: only a check of the policies tells it. */
    NOTE
}
