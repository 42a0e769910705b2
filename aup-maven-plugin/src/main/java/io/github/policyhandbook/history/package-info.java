/**
 * From a git repository to the policies' history: the first-parent line, the policy files each revision touched,
 * renames followed, and the content of any file by name.
 *
 * <p>Begin at {@link io.github.policyhandbook.history.GitHistory}. The work is JGit's, inside this process; the only
 * other packages' types used are {@code model}'s.
 */
@NullMarked
package io.github.policyhandbook.history;

import org.jspecify.annotations.NullMarked;
