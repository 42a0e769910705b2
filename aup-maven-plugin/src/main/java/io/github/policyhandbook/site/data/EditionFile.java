package io.github.policyhandbook.site.data;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Version;
import java.util.Optional;

/**
 * The file in which a version's text stands, in an edition or in what is put forward. It may have been renamed, or given
 * more front matter, since the version began: then the same clauses stand at another path and further down.
 *
 * @param path its path in the repository
 * @param commit the revision it is taken from; empty for a text that is not committed yet
 * @param shift how many lines further down than in the version's first file each clause stands; may be negative
 */
public record EditionFile(String path, Optional<String> commit, int shift) {

    /** The newest published file with that text, up to the edition's revision. */
    static EditionFile of(Policy policy, Version version, Edition edition) {
        PolicyRevision file = policy.fileAt(version, edition.revision());
        return of(version, file, Optional.of(file.revision().commit()));
    }

    /** A file that has the version's words; one of the working tree has no commit. */
    public static EditionFile of(Version version, PolicyRevision file) {
        return of(
                version,
                file,
                Optional.of(file.revision().commit()).filter(commit -> !commit.equals(Revision.NO_COMMIT)));
    }

    private static EditionFile of(Version version, PolicyRevision file, Optional<String> commit) {
        boolean hasClauses = !version.text().clauses().isEmpty();
        int shift = hasClauses ? firstLine(file) - firstLine(version.source()) : 0;
        return new EditionFile(file.file().path(), commit, shift);
    }

    int lineOf(Clause clause) {
        return clause.line() + shift;
    }

    private static int firstLine(PolicyRevision file) {
        return file.text().clauses().get(0).line();
    }
}
