/**
 * Which files the site has and what each page says: chosen, sorted, counted, worded and linked, before any template sees
 * it. Start at {@code HandbookPages}. Nothing is null.
 */
@NullMarked
package io.github.policyhandbook.site;

import org.jspecify.annotations.NullMarked;
