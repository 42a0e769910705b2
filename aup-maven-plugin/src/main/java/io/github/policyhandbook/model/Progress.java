package io.github.policyhandbook.model;

/**
 * Hears how long work goes on, and what is worth knowing about it. Called by one thread at a time, but for
 * {@link #did(Work)}.
 */
public interface Progress {

    /** Hears nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void step(String sentence) {}

        @Override
        public void warn(String sentence) {}
    };

    /** A step of long work: {@code Reading history: 1,200 of 6,658 revisions}. */
    void step(String sentence);

    /** Something the person at the keyboard should know, though the work goes on. */
    void warn(String sentence);

    /** Something that nobody need act on, and that the next build would tell again. */
    default void remark(String sentence) {
        step(sentence);
    }

    /** Something for whoever looks for a fault of the build itself. */
    default void detail(String sentence) {
        // Nobody else need hear it.
    }

    /** A fault in a document. */
    default void finding(Finding finding) {
        warn(finding.message());
    }

    /** A fault in a document that a check found, told with its rule, by which it can be silenced. */
    default void checked(Finding finding) {
        warn(finding.messageWithRule());
    }

    /** A piece of work was done. Called by several threads at once, and often. */
    default void did(Work work) {}
}
