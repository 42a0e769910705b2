package io.github.policyhandbook.site.data;

import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Version;

/**
 * The file in which an edition's text of a policy stands. It may have been renamed, or given more front matter, since the
 * version began: then the same clauses stand at another path and further down.
 *
 * @param file the newest published file with that text, up to the edition's revision
 * @param shift how many lines further down than in the version's first file each clause stands; may be negative
 */
record EditionFile(PolicyRevision file, int shift) {

    static EditionFile of(Policy policy, Version version, Edition edition) {
        PolicyRevision file = policy.fileAt(version, edition.revision());
        boolean hasClauses = !version.text().clauses().isEmpty();
        return new EditionFile(file, hasClauses ? firstLine(file) - firstLine(version.source()) : 0);
    }

    String path() {
        return file.file().path();
    }

    String commit() {
        return file.revision().commit();
    }

    int lineOf(Clause clause) {
        return clause.line() + shift;
    }

    private static int firstLine(PolicyRevision file) {
        return file.text().clauses().get(0).line();
    }
}
