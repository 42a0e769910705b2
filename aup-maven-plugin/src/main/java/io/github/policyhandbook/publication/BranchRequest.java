package io.github.policyhandbook.publication;

import io.github.policyhandbook.model.Progress;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is asked of the publication to a branch.
 *
 * @param gitFolder the data of the repository: {@code .git}
 * @param branch the branch's short name: {@code pages}
 * @param remote the remote it is pushed to; empty for none
 * @param leave files of others that may be on it
 */
public record BranchRequest(
        Path gitFolder, String branch, Optional<String> remote, LeftFiles leave, Progress progress) {}
