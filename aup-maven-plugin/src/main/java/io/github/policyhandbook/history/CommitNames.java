package io.github.policyhandbook.history;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Revision;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/** Finds the commits that parameters name: branches, tags, beginnings of commit names. */
final class CommitNames {

    /** What a commit is named for, by the parameter that names it. */
    enum Purpose {
        /** The history of a site. */
        REF("aup.ref", "main"),
        /** What is put forward. */
        PROPOSED("aup.proposed", "main"),
        /** That against which it is put forward. */
        BASELINE("aup.baseline", "origin/main");

        private final String parameter;
        private final String example;

        Purpose(String parameter, String example) {
            this.parameter = parameter;
            this.example = example;
        }

        /** {@code -Daup.ref}. */
        String option() {
            return "-D" + parameter;
        }

        /** As it is typed: {@code -Daup.ref=main}. */
        String typed(String name) {
            return option() + "=" + name;
        }

        /** The same with a name that many repositories have. */
        String example() {
            return typed(example);
        }
    }

    private final Repository repository;

    CommitNames(Repository repository) {
        this.repository = repository;
    }

    /**
     * Whether there is nothing at all to read yet.
     *
     * @throws HandbookException if it only looks so
     */
    boolean areNone() throws IOException {
        if (repository.resolve(Constants.HEAD) != null) {
            return false;
        }
        BrokenBranch.refuse(repository);
        return repository.getRefDatabase().getRefs().isEmpty();
    }

    /**
     * The commit at the end of a branch, or that of a tag.
     *
     * @throws HandbookException if there is none of that name
     */
    ObjectId commit(String name, Purpose purpose) throws IOException {
        Optional<ObjectId> commit = find(name);
        if (commit.isEmpty() && name.equals(Constants.HEAD)) {
            throw new HandbookException("The current branch of the repository " + repository.getDirectory()
                    + " has no commit yet.\n  Commit the policies to it, or name another branch, for example "
                    + purpose.example() + ".");
        }
        if (commit.isEmpty()) {
            throw new HandbookException("The repository " + repository.getDirectory()
                    + " has no branch, tag or commit \"" + name + "\", which " + purpose.parameter + " names.\n  "
                    + mend(name, purpose));
        }
        return commit.get();
    }

    /**
     * The revisions that were asked for by name.
     *
     * @throws HandbookException if a name is unknown, or its commit is not on the line
     */
    Map<String, Revision> pins(Iterable<String> names, String ref, FirstParentLine line) throws IOException {
        Map<String, Revision> pins = new TreeMap<>();
        for (String name : names) {
            ObjectId commit = find(name)
                    .orElseThrow(() -> new HandbookException("The repository " + repository.getDirectory()
                            + " has no tag or commit \"" + name + "\".\n  Name one that exists, for example"
                            + " -Daup.editions=2022-2023=v2023; \"git fetch --tags\" brings tags this clone lacks."));
            pins.put(name, line.revision(commit.name()).orElseThrow(() -> notOnLine(name, commit, ref, line)));
        }
        return pins;
    }

    private static HandbookException notOnLine(String name, ObjectId commit, String ref, FirstParentLine line) {
        String why = line.complete()
                ? "is not on the first-parent line of " + said(ref)
                        + " (it is on another branch, or came in by a merge).\n  Name a commit of that line in"
                        + " -Daup.editions, for example the merge itself: \"git log --first-parent --oneline " + ref
                        + "\" lists them."
                : "is not among the newest " + line.revisions().size()
                        + " revisions, which are all this clone has.\n  Fetch the rest with \"git fetch"
                        + " --unshallow\", or take it out of -Daup.editions.";
        return new HandbookException(
                "The commit \"" + name + "\" (" + commit.abbreviate(7).name() + ") " + why);
    }

    private static String said(String ref) {
        return ref.equals(Constants.HEAD) ? "the current branch" : ref;
    }

    /** The commit of that name, if there is one. */
    Optional<ObjectId> find(String name) throws IOException {
        try {
            return Optional.ofNullable(repository.resolve(name + "^{commit}"));
        } catch (AmbiguousObjectException e) {
            throw new HandbookException("Several commits begin with \"" + name + "\".\n  Give more of its digits.", e);
        } catch (MissingObjectException e) {
            // A branch that leads to nothing is damage; a mere commit name may just be wrong.
            if (repository.findRef(name) != null) {
                throw e;
            }
            return Optional.empty();
        } catch (IncorrectObjectTypeException | RevisionSyntaxException e) {
            return Optional.empty();
        }
    }

    private String mend(String name, Purpose purpose) throws IOException {
        for (Ref known : repository.getRefDatabase().getRefsByPrefix(Constants.R_REMOTES)) {
            String remote = known.getName().substring(Constants.R_REMOTES.length());
            if (remote.endsWith("/" + name)) {
                return "This clone knows it as " + purpose.typed(remote) + ".";
            }
        }
        String others =
                "ame one that exists, for example " + purpose.example() + "; \"git branch --all\" lists the branches.";
        int slash = name.indexOf('/');
        boolean remote = slash > 0
                && (name.startsWith("origin/") || repository.getRemoteNames().contains(name.substring(0, slash)));
        if (!remote) {
            return "N" + others;
        }
        String branch = name.substring(slash + 1);
        return "Bring it with \"git fetch " + name.substring(0, slash) + " " + branch + ":" + Constants.R_REMOTES + name
                + "\" (with actions/checkout: fetch-depth: 0), or n" + others;
    }
}
