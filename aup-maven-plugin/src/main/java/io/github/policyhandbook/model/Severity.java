package io.github.policyhandbook.model;

/** How much a fault in a document weighs. */
public enum Severity {
    /** At the tip it stops the build, after all findings were told. */
    ERROR,
    /** It is told, and the handbook is built. */
    WARNING
}
