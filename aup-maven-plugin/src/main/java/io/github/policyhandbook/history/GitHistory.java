package io.github.policyhandbook.history;

import io.github.policyhandbook.history.CommitNames.Purpose;
import io.github.policyhandbook.history.HistoryRequest.Completeness;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.PolicyHistory;
import io.github.policyhandbook.model.RepositoryFiles;
import io.github.policyhandbook.model.Revision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;

/**
 * The policies' history, read from git.
 *
 * <pre>{@code
 * try (GitHistory history = GitHistory.open(HistoryRequest.of(folder, now))) {
 *     history.history().changes().forEach(...);
 *     byte[] text = history.files().read(blob);
 * }
 * }</pre>
 *
 * <p>It tells what is committed; what the working tree says beyond that is only {@linkplain #uncommitted() listed}, unless
 * it is {@linkplain #openProposal what is proposed}.
 */
public final class GitHistory implements AutoCloseable {

    private final PolicyHistory history;
    private final String source;
    private final RepositoryFiles files;
    private final Supplier<List<String>> uncommitted;
    private final Optional<Revision> baseline;
    private final Optional<Path> root;
    private final Optional<Path> gitFolder;

    /** @param source the policies' folder in the paths of the newest revision; empty for the root */
    GitHistory(
            PolicyHistory history,
            String source,
            RepositoryFiles files,
            Supplier<List<String>> uncommitted,
            Optional<Revision> baseline,
            Optional<Path> root,
            Optional<Path> gitFolder) {
        this.history = history;
        this.source = source;
        this.files = files;
        this.uncommitted = uncommitted;
        this.baseline = baseline;
        this.root = root;
        this.gitFolder = gitFolder;
    }

    /**
     * Finds the folder's repository and reads the history of its policies.
     *
     * @throws HandbookException if there is no such history, or it cannot be read
     */
    public static GitHistory open(HistoryRequest request) {
        GitHistory opened = open(request, RepositoryReading::read, new HistoryMemory());
        if (opened.root().isEmpty() && !request.ref().equals(Constants.HEAD)) {
            refuseWithoutHistory(request.ref(), Purpose.REF);
        }
        return opened;
    }

    /**
     * The same for a change that is put forward: its history ends with what is proposed. That is the commit of that name, or
     * the working tree: {@code HEAD} and, where policies are changed, new or deleted since, one more revision, without a
     * commit's name, which holds them as they lie on the disk. Nothing is written to do so. The request's own reference and
     * pins play no part.
     *
     * @throws HandbookException if there is no such history, it cannot be read, or what is proposed has nothing in common
     *     with what it is put forward against
     */
    public static GitHistory openProposal(HistoryRequest request, ProposedChange change) {
        String ref = change.proposed().orElse(Constants.HEAD);
        return openProposal(
                request.withRef(ref).withPins(List.of()),
                change,
                reading -> new ProposalReading(reading, change).read(),
                new HistoryMemory());
    }

    /**
     * The same for a look at the working tree that is taken again and again: with the request's pins, and without reading
     * committed history that an earlier look has read. Where the request names a branch, tag or commit, that one is looked at.
     *
     * @param memory what earlier looks at the same folder found; takes what this one finds
     * @throws HandbookException likewise, and if the folder is gone from the working tree
     */
    public static GitHistory openPreview(HistoryRequest request, HistoryMemory memory) {
        ProposedChange change = request.ref().equals(Constants.HEAD)
                ? ProposedChange.CHECKED_TREE
                : ProposedChange.CHECKED_TREE.of(request.ref());
        return openProposal(
                request,
                change,
                reading -> {
                    if (change.proposed().isEmpty()) {
                        reading.refuseGoneFolder();
                    }
                    return new ProposalReading(reading, change).read();
                },
                memory);
    }

    private static GitHistory openProposal(
            HistoryRequest proposed,
            ProposedChange change,
            Function<RepositoryReading, GitHistory> how,
            HistoryMemory memory) {
        GitHistory opened = open(proposed, how, memory);
        if (opened.root().isEmpty()) {
            change.proposed().ifPresent(name -> refuseWithoutHistory(name, change.purpose()));
            change.baseline().ifPresent(name -> refuseWithoutHistory(name, Purpose.BASELINE));
        }
        return opened;
    }

    private static void refuseWithoutHistory(String name, Purpose purpose) {
        throw new HandbookException("There is no history to find \"" + name + "\" in.\n  Take it out of "
                + purpose.option() + ", or commit the policies first.");
    }

    private static GitHistory open(
            HistoryRequest request, Function<RepositoryReading, GitHistory> how, HistoryMemory memory) {
        QuietSystemReader.install();
        if (Files.isRegularFile(request.folder())) {
            throw new HandbookException("The policy folder " + request.folder()
                    + " is a file.\n  Name the folder it lies in with -Daup.sourceDirectory.");
        }
        Optional<RepositoryPlace> place = RepositoryPlace.of(request.folder());
        if (place.isEmpty()) {
            return openFolder(
                    request,
                    "The policy folder " + request.folder() + " is in no git repository.\n  Run \"git init\" and"
                            + " commit the policies, or take the folder as it is with -Daup.history=available.");
        }
        return openRepository(request, place.get(), how, memory)
                .orElseGet(() -> openFolder(
                        request,
                        "The repository " + place.get().root() + " has no commit yet.\n  Commit the policies with"
                                + " \"git add\" and \"git commit\", or take the folder as it is with"
                                + " -Daup.history=available."));
    }

    /**
     * Whether a folder can be read though it does not stand on the disk, because it is in a repository without a working
     * tree.
     *
     * @param folder an absolute path
     * @throws HandbookException if the repository around it is damaged
     */
    public static boolean isInBareRepository(Path folder) {
        QuietSystemReader.install();
        return RepositoryPlace.isInBare(folder);
    }

    /** The revision against which a change is put forward; empty where each policy's own approvals tell. */
    public Optional<Revision> baseline() {
        return baseline;
    }

    /** The revisions and what they touched. */
    public PolicyHistory history() {
        return history;
    }

    /** The files themselves; usable until this is closed. */
    public RepositoryFiles files() {
        return files;
    }

    /**
     * A file of the policies' folder in the newest revision, whether it is a policy or not.
     *
     * @param below its path below that folder
     */
    public Optional<FileState> fileAtTip(String below) {
        String path = source.isEmpty() ? below : source + "/" + below;
        return files.blobAt(history.tip(), path).map(blob -> new FileState(path, below, blob));
    }

    /**
     * Paths of policies, and of {@code alignment.yml}, that the working tree has changed, added or deleted since the
     * newest revision. Empty where there is no working tree, or where it stands at another commit than the one that was
     * asked for, and where it is what is proposed. Looks at the disk anew each time.
     */
    public List<String> uncommitted() {
        return uncommitted.get();
    }

    /** The working tree, or the bare repository itself; empty for a folder that is in none. */
    public Optional<Path> root() {
        return root;
    }

    /** Git's own data: {@code .git}, or where that leads to; empty for a folder that is in no repository. */
    public Optional<Path> gitFolder() {
        return gitFolder;
    }

    @Override
    public void close() {
        files.close();
    }

    /** Empty where the repository has no commit. */
    private static Optional<GitHistory> openRepository(
            HistoryRequest request,
            RepositoryPlace place,
            Function<RepositoryReading, GitHistory> how,
            HistoryMemory memory) {
        Repository repository = place.open();
        Optional<GitHistory> opened = Optional.empty();
        try {
            GitTrouble trouble = new GitTrouble(repository);
            if (!trouble.explain("to find its branches", () -> new CommitNames(repository).areNone())) {
                opened = Optional.of(how.apply(new RepositoryReading(request, place, repository, trouble, memory)));
            }
            return opened;
        } finally {
            if (opened.isEmpty()) {
                repository.close();
            }
        }
    }

    private static GitHistory openFolder(HistoryRequest request, String whyNot) {
        if (request.completeness() == Completeness.FULL) {
            throw new HandbookException(whyNot);
        }
        if (!request.pins().isEmpty()) {
            throw new HandbookException("There is no history to find \""
                    + request.pins().get(0) + "\" in.\n  Take it out of -Daup.editions, or commit the policies first.");
        }
        FolderHistory folder = FolderHistory.read(request.folder(), request.selector(), request.now());
        return new GitHistory(
                folder.history(), "", folder, List::of, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
