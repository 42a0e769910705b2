/**
 * What changed between two texts of a policy, clause by clause and word by word, and the life of every clause.
 *
 * <p>Start at {@link io.github.policyhandbook.compare.HandbookComparison}. JGit's diff package is used by the word
 * edits only. Nothing is null.
 */
@NullMarked
package io.github.policyhandbook.compare;

import org.jspecify.annotations.NullMarked;
