/**
 * Which policy a file is, which text of it applied when, and what each academic year's handbook holds.
 *
 * <p>Start at {@link io.github.policyhandbook.edition.HandbookResolver}. It is given revisions and parsed files and
 * reads nothing itself. Nothing is null.
 */
@NullMarked
package io.github.policyhandbook.edition;

import org.jspecify.annotations.NullMarked;
