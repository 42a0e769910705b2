package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.PolicyRevision;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The files, as they stood at one time or another, that the site's readers may see: published ones of open policies. */
final class VisibleFiles {

    private final Set<FileState> files = new HashSet<>();

    VisibleFiles(List<PublishedPolicy> open) {
        for (PublishedPolicy policy : open) {
            policy.publishedRevisions().stream().map(PolicyRevision::file).forEach(files::add);
        }
    }

    private VisibleFiles(Lineage lineage) {
        lineage.files().flatMap(file -> file.revisions().stream()).forEach(file -> files.add(file.file()));
    }

    /** Every file, drafts too: for those who are to decide on them. */
    static VisibleFiles all(Lineage lineage) {
        return new VisibleFiles(lineage);
    }

    boolean contains(PolicyRevision file) {
        return files.contains(file.file());
    }

    /** Whether readers may see all that a notice speaks of. */
    boolean mayBeTold(Notice notice) {
        return files.containsAll(notice.about());
    }
}
