/**
 * The handbook as data: what the pages say, for spreadsheets, feed readers, search and other programs.
 *
 * <p>Start at {@link io.github.policyhandbook.site.data.HandbookData}. Every file is the same bytes for the same
 * handbook. Drafts are never read here: all text comes from published versions. Nothing is null.
 */
@NullMarked
package io.github.policyhandbook.site.data;

import org.jspecify.annotations.NullMarked;
