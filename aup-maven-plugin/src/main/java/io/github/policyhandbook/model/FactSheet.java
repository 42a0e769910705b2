package io.github.policyhandbook.model;

import java.time.LocalDate;

/**
 * The facts stated over a text from one day on.
 *
 * @param revision the revision that stated them
 * @param since the approval they newly state, else that revision's date
 * @param frontMatter the facts
 * @param approval what they and those before them record of the text's approval
 */
public record FactSheet(Revision revision, LocalDate since, FrontMatter frontMatter, Approval approval) {}
