/**
 * The whole trip, one class a goal: {@link io.github.policyhandbook.handbook.HandbookSite} turns settings into a site.
 *
 * <p>Knows nothing of Maven, so that a test or another tool can make the same call. Nothing is null.
 */
@NullMarked
package io.github.policyhandbook.handbook;

import org.jspecify.annotations.NullMarked;
