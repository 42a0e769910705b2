/**
 * Puts a built site where people read it: a folder of the intranet, a branch, a zip file. Start at
 * {@link io.github.policyhandbook.publication.FolderPublication}.
 *
 * <p>JGit is known to the branch only. Nothing is null.
 */
@NullMarked
package io.github.policyhandbook.publication;

import org.jspecify.annotations.NullMarked;
