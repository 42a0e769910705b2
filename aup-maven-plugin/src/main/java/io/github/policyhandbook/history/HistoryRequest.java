package io.github.policyhandbook.history;

import io.github.policyhandbook.model.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Which history to read.
 *
 * @param folder the policies' folder, absolute; it need not be checked out, nor exist outside the repository
 * @param ref the branch, tag or commit whose first-parent line is the history
 * @param includes Ant patterns of policy files, relative to the folder
 * @param excludes Ant patterns of files that are none after all
 * @param completeness what to do where the true beginning is not at hand
 * @param pins further names of commits to find on that line
 * @param now when a folder without history counts as committed, and what is not committed yet as written
 * @param progress hears how far the reading is
 */
public record HistoryRequest(
        Path folder,
        String ref,
        List<String> includes,
        List<String> excludes,
        Completeness completeness,
        List<String> pins,
        Instant now,
        Progress progress) {

    /** What to do where the true beginning of the history is not at hand. */
    public enum Completeness {
        /** Stop: a history cut short would date every older text wrongly. */
        FULL,
        /** Take what is there, even a folder without any history. */
        AVAILABLE
    }

    /** The files that are policies unless somebody says otherwise. */
    public static final List<String> MARKDOWN_FILES = List.of("**/*.md");

    public HistoryRequest {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        pins = List.copyOf(pins);
        if (!folder.isAbsolute()) {
            throw new IllegalArgumentException("the folder must be absolute: " + folder);
        }
        folder = folder.normalize();
    }

    /** The whole history of a folder's Markdown files at {@code HEAD}, read in silence. */
    public static HistoryRequest of(Path folder, Instant now) {
        return new HistoryRequest(
                folder, "HEAD", MARKDOWN_FILES, List.of(), Completeness.FULL, List.of(), now, Progress.SILENT);
    }

    /** Tells the policies from the folder's other files. */
    /** Whether a file at that path below the source folder, with {@code /}, would be a policy. */
    public boolean selects(String path) {
        return selector().selects(path);
    }

    PathSelector selector() {
        return new PathSelector(includes, excludes);
    }

    /** The same for another branch, tag or commit. */
    public HistoryRequest withRef(String other) {
        return new HistoryRequest(folder, other, includes, excludes, completeness, pins, now, progress);
    }

    /** The same for other patterns of policy files. */
    public HistoryRequest withIncludes(List<String> others) {
        return new HistoryRequest(folder, ref, others, excludes, completeness, pins, now, progress);
    }

    /** The same with other files left out. */
    public HistoryRequest withExcludes(List<String> others) {
        return new HistoryRequest(folder, ref, includes, others, completeness, pins, now, progress);
    }

    /** The same with more or less history that must be there. */
    public HistoryRequest withCompleteness(Completeness other) {
        return new HistoryRequest(folder, ref, includes, excludes, other, pins, now, progress);
    }

    /** The same with further commits to find. */
    public HistoryRequest withPins(List<String> others) {
        return new HistoryRequest(folder, ref, includes, excludes, completeness, others, now, progress);
    }

    /** The same for another moment. */
    public HistoryRequest withNow(Instant other) {
        return new HistoryRequest(folder, ref, includes, excludes, completeness, pins, other, progress);
    }

    /** The same, heard by another listener. */
    public HistoryRequest withProgress(Progress other) {
        return new HistoryRequest(folder, ref, includes, excludes, completeness, pins, now, other);
    }
}
