package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.Progress;
import java.nio.file.Path;
import java.util.List;

/**
 * What is asked of the publication to a folder.
 *
 * @param target the folder; it need not exist yet
 * @param kept folders that it must neither be nor hold: the policies, the repository
 * @param closed folders that it must not lie in either: the built site, git's own data
 * @param keep how many copies before the present one stay, 0 or more
 * @param leave files of others that may be there
 */
public record FolderRequest(
        Path target, List<Path> kept, List<Path> closed, int keep, LeftFiles leave, Progress progress) {

    public FolderRequest {
        kept = List.copyOf(kept);
        closed = List.copyOf(closed);
        if (keep < 0) {
            throw new IllegalArgumentException("a negative number of copies");
        }
    }
}
