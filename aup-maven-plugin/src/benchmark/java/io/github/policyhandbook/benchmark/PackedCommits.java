package io.github.policyhandbook.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.internal.storage.file.PackInserter;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.TreeFormatter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Thousands of commits in seconds: written into one pack, without a working file or an index in between, and only the
 * folder that changed is written anew. The files lie two folders deep, {@code policies/area-001/policy-0001.md}.
 */
final class PackedCommits implements AutoCloseable {

    private static final String SOURCE = "policies";

    private final FileRepository repository;
    private final PackInserter pack;
    private final SortedMap<String, SortedMap<String, ObjectId>> folders = new TreeMap<>();
    private final Map<String, ObjectId> trees = new HashMap<>();
    private final ObjectId ignored;

    /** Begins a repository in that folder. */
    PackedCommits(Path folder) throws IOException {
        repository = (FileRepository)
                new FileRepositoryBuilder().setWorkTree(folder.toFile()).build();
        repository.create();
        repository.updateRef(Constants.HEAD).link(Constants.R_HEADS + "main");
        pack = repository.getObjectDatabase().newPackInserter();
        pack.checkExisting(false);
        ignored = blob("target/\n");
    }

    /** The name of a text, by which a file may have it. */
    ObjectId blob(String text) throws IOException {
        return pack.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives a file that text from the next commit on. */
    void put(String folder, String file, ObjectId text) {
        folders.computeIfAbsent(folder, any -> new TreeMap<>()).put(file, text);
        trees.remove(folder);
    }

    void remove(String folder, String file) {
        folders.get(folder).remove(file);
        trees.remove(folder);
    }

    /** Commits all files as they are now; no branch points there yet. */
    ObjectId commit(Instant moment, String subject, ObjectId... parents) throws IOException {
        PersonIdent clerk = new PersonIdent("Ada Clerk", "office@school.example", moment, ZoneOffset.UTC);
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(tree());
        commit.setParentIds(parents);
        commit.setAuthor(clerk);
        commit.setCommitter(clerk);
        commit.setMessage(subject + "\n");
        return pack.insert(commit);
    }

    /** Makes that commit the newest of the branch, packs as git does, and checks the files out. */
    void checkOut(ObjectId newest) throws IOException, GitAPIException {
        pack.flush();
        RefUpdate branch = repository.updateRef(Constants.HEAD);
        branch.setNewObjectId(newest);
        branch.disableRefLog();
        branch.forceUpdate();
        try (Git git = Git.wrap(repository)) {
            git.gc().call();
            git.reset().setMode(ResetType.HARD).call();
        }
    }

    @Override
    public void close() {
        pack.close();
        repository.close();
    }

    private ObjectId tree() throws IOException {
        TreeFormatter source = new TreeFormatter();
        for (Map.Entry<String, SortedMap<String, ObjectId>> folder : folders.entrySet()) {
            ObjectId known = trees.get(folder.getKey());
            if (known == null) {
                TreeFormatter tree = new TreeFormatter();
                folder.getValue().forEach((file, text) -> tree.append(file, FileMode.REGULAR_FILE, text));
                known = pack.insert(tree);
                trees.put(folder.getKey(), known);
            }
            source.append(folder.getKey(), FileMode.TREE, known);
        }
        TreeFormatter root = new TreeFormatter();
        root.append(".gitignore", FileMode.REGULAR_FILE, ignored);
        root.append(SOURCE, FileMode.TREE, pack.insert(source));
        return pack.insert(root);
    }
}
