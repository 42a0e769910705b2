/**
 * Puts a finished site in its folder: built beside the one that stands there, and swapped in by renames, so that a reader
 * or a failed build never meets half a site. Start at {@link io.github.policyhandbook.output.SiteWriter}.
 *
 * <p>Java only. Nothing is null.
 */
@NullMarked
package io.github.policyhandbook.output;

import org.jspecify.annotations.NullMarked;
