/**
 * The governors' pack: the pages, printed papers and data of a review, chosen, sorted, worded and linked before any
 * template sees them. Start at {@code GovernorsPack}. Nothing is null.
 */
@NullMarked
package io.github.policyhandbook.pack;

import org.jspecify.annotations.NullMarked;
