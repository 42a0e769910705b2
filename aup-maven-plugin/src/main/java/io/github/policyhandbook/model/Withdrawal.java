package io.github.policyhandbook.model;

import java.time.LocalDate;

/**
 * The end of a policy, by its status or by its file's removal.
 *
 * @param date the first day on which it no longer applies
 * @param removed whether the file went, rather than its status changing
 * @param facts the facts stated with it: {@code replaced-by} and the like; empty ones for a removal
 */
public record Withdrawal(Revision revision, LocalDate date, boolean removed, FrontMatter facts) implements Milestone {}
