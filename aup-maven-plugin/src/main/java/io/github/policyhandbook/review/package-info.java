/**
 * What is put before the governors: which policies change, how much, whose decision each is, what is still missing, what
 * they ask, and what they decide. Start at {@code Review}. It makes no pages. Nothing is null.
 */
@NullMarked
package io.github.policyhandbook.review;

import org.jspecify.annotations.NullMarked;
