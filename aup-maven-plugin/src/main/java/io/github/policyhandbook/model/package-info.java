/**
 * The facts every other package speaks of: revisions, policies, clauses, versions, academic years, editions.
 *
 * <p>Records checked when made, and the few ways of writing things that several packages share ({@code EnglishDate},
 * {@code Slug}, {@code Sha256}); all without any library. Nothing is null: what may be missing is an
 * {@link java.util.Optional} or an empty list.
 */
@NullMarked
package io.github.policyhandbook.model;

import org.jspecify.annotations.NullMarked;
