package io.github.policyhandbook.history;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;

/** Puts JGit's complaints into words for the person at the keyboard. Nothing of JGit's is thrown past it. */
final class GitTrouble {

    /** Work that JGit may fail at. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    private static final Pattern TYPE = Pattern.compile("\\b(?:[a-z]\\w*\\.){2,}[A-Z]\\w+");

    private final String repository;
    private final boolean partialClone;

    GitTrouble(Repository repository) {
        this.repository = repository.getDirectory().toString();
        this.partialClone = isPartialClone(repository.getConfig());
    }

    /**
     * Does the work.
     *
     * @param doing what it is, to end the sentence with: {@code while reading revision 1a2b3c4}
     * @throws HandbookException if JGit fails, with the reason and what to do
     */
    <T> T explain(String doing, Reading<T> work) {
        try {
            return work.read();
        } catch (HandbookException e) {
            throw e;
        } catch (MissingObjectException e) {
            throw new HandbookException(missing(e, doing), e);
        } catch (IOException | RuntimeException e) {
            throw new HandbookException(damaged(e, doing), e);
        }
    }

    private String missing(MissingObjectException e, String doing) {
        String object =
                e.getObjectId() == null ? e.getMessage() : e.getObjectId().name();
        if (partialClone) {
            return "The repository " + repository + " is a partial clone and lacks the object " + object + ", needed "
                    + doing + ".\n  Fetch everything with \"git fetch --refetch --no-filter\", or clone without"
                    + " --filter.";
        }
        return "The repository " + repository + " is damaged: it lacks the object " + object + ", needed " + doing
                + ".\n  Fetch it again with \"git fetch --refetch\", or make a new clone; \"git fsck\" lists what is"
                + " missing.";
    }

    private String damaged(Exception e, String doing) {
        String reason = reason(e);
        if (reason.contains(Constants.PACKED_REFS)) {
            return "The repository " + repository + " is damaged: its file packed-refs, which lists branches and tags,"
                    + " cannot be read, needed " + doing + ".\n  Make a new clone. Without one, take the lines out of"
                    + " that file that are not a commit's name and a branch or tag.";
        }
        return "The repository " + repository + " cannot be read " + doing + ": " + reason
                + ".\n  Run \"git fsck --full\" to see what is wrong; a new clone usually mends it.";
    }

    /** In the words of the exception that knows most; those around it speak of Java's own types. */
    static String reason(Throwable e) {
        String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        for (Throwable cause = e.getCause();
                cause != null && TYPE.matcher(reason).find();
                cause = cause.getCause()) {
            reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        }
        return reason.strip().replaceFirst("\\.+$", "");
    }

    private static boolean isPartialClone(Config config) {
        return config.getString("extensions", null, "partialclone") != null
                || config.getSubsections("remote").stream()
                        .anyMatch(remote -> config.getBoolean("remote", remote, "promisor", false)
                                || Arrays.stream(config.getStringList("remote", remote, "partialclonefilter"))
                                        .findAny()
                                        .isPresent());
    }
}
