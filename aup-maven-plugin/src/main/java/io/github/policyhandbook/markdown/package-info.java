/**
 * Policy files read: bytes to text, front matter to facts, Markdown to clauses and safe HTML; and {@code alignment.yml}.
 *
 * <p>Begin with {@link io.github.policyhandbook.markdown.PolicyParser}. flexmark, the YAML reader and the HTML sanitizer
 * are used here and nowhere else.
 */
@NullMarked
package io.github.policyhandbook.markdown;

import org.jspecify.annotations.NullMarked;
