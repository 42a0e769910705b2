/**
 * Shows a handbook that is being written in a browser on this machine: requests and their refusals, the page with its bar, and
 * the news that a page has changed. What is shown comes from {@link io.github.policyhandbook.preview.PreviewedHandbook} and
 * memory alone; no request names a file of the disk. Start at {@link io.github.policyhandbook.preview.PreviewServer}. Nothing
 * is null.
 */
@NullMarked
package io.github.policyhandbook.preview;

import org.jspecify.annotations.NullMarked;
