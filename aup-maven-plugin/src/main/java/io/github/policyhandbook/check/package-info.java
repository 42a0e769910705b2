/**
 * Finds what is wrong in the policies as they stand, rule by rule, and says what to do about it. Start at
 * {@code Inspections}: every other class that looks at policies is one of those lines. Nothing is null.
 */
@NullMarked
package io.github.policyhandbook.check;

import org.jspecify.annotations.NullMarked;
