package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import java.util.List;

/** Looks for one kind of fault, or a few that are found on one way. */
@FunctionalInterface
interface Inspection {

    /** What is wrong, in any order. */
    List<Finding> findings(CheckedHandbook handbook);

    /** Looks at one file at a time. */
    @FunctionalInterface
    interface OfFile {

        /** What is wrong in the file, in any order. */
        List<Fault> faults(CheckedFile file, CheckedHandbook handbook);
    }

    /** The same for each file that is read as Markdown: in one shown as it is written, its marks are words. */
    static Inspection ofMarkdown(OfFile inspection) {
        return each((file, handbook) -> file.isShownPlain() ? List.of() : inspection.faults(file, handbook));
    }

    /** The same file by file, but for files that are no text. */
    static Inspection each(OfFile inspection) {
        return handbook -> handbook.files().stream()
                .filter(CheckedFile::isText)
                .flatMap(file -> inspection.faults(file, handbook).stream().map(file::finding))
                .toList();
    }
}
