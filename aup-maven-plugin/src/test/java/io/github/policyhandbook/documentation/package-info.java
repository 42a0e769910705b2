/**
 * The pages of the documentation, held to what they say: every command and file in them is tried in the order of the page, as
 * a reader would. docs/documentation.md tells how a page is written.
 */
package io.github.policyhandbook.documentation;
