package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Rule;
import java.time.ZoneId;
import java.util.List;

/**
 * A finding, and the files it tells something about: readers may see it only where they may see all of them.
 *
 * @param about the files it speaks of, as they stood
 */
record Notice(Finding finding, List<FileState> about) {

    Notice {
        about = List.copyOf(about);
    }

    static Notice on(PolicyRevision file, Fault fault) {
        return new Notice(new Finding(file.file().path(), fault), List.of(file.file()));
    }

    /** A fault that stands in an old revision only, where nobody can mend it any more: it warns, and says where. */
    static Notice onOld(PolicyRevision file, Fault fault, ZoneId zone) {
        return on(
                file,
                Fault.warning(
                        Rule.OLD_REVISION,
                        fault.line(),
                        fault.what() + ", in the old commit " + named(file.revision(), zone),
                        "It cannot be mended there any more; the history is shown without it."));
    }

    /** A commit as a person can find it again: {@code 1a2b3c4 of 12 September 2019}. */
    static String named(Revision revision, ZoneId zone) {
        return revision.commit().substring(0, 7) + " of " + EnglishDate.of(revision.date(zone));
    }
}
