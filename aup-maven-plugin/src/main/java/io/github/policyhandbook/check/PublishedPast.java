package io.github.policyhandbook.check;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.PolicyRevision;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was published of a policy, revision by revision. Its drafts are not in it, but for one that is put forward now, which
 * is the last.
 *
 * @param revisions oldest first
 */
record PublishedPast(List<PolicyRevision> revisions) {

    PublishedPast {
        revisions = List.copyOf(revisions);
    }

    /** That of a file's policy; nothing for the home page. */
    static PublishedPast of(CheckedFile file) {
        return new PublishedPast(file.policy().stream()
                .flatMap(policy -> policy.revisions().stream())
                .filter(revision -> !revision.isDraft())
                .toList());
    }

    /** The first revision that stated something: there it was news, later ones copied it on. */
    Optional<PolicyRevision> first(Predicate<FrontMatter> states) {
        return revisions.stream()
                .filter(revision -> states.test(revision.text().frontMatter()))
                .findFirst();
    }

    /** Whether one revision came before another one. */
    static boolean isBefore(PolicyRevision one, PolicyRevision other) {
        return one.revision().position() < other.revision().position();
    }
}
