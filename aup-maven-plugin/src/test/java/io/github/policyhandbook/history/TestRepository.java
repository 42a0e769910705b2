package io.github.policyhandbook.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.merge.Merger;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A real git repository in a temporary folder, whose commits have the same names on every machine.
 *
 * <pre>{@code
 * var repository = TestRepository.in(folder)
 *         .write("policies/ict.md", "Lock the screen.\n");
 * String first = repository.commit(LocalDate.of(2023, 9, 1), "Adopt the ICT policy");
 * }</pre>
 *
 * <p>Files are written to the folder and committed all together, so that folder and branch agree after each commit.
 */
public final class TestRepository implements AutoCloseable {

    private static final String NAME = "Ada Clerk";
    private static final String EMAIL = "office@school.example";

    private final Path folder;
    private final Repository repository;
    private final Map<String, DirCacheEntry> staged = new TreeMap<>();

    private TestRepository(Path folder, Repository repository) {
        this.folder = folder;
        this.repository = repository;
    }

    /** A new repository without a commit, on the branch {@code main}. */
    public static TestRepository in(Path folder) {
        QuietSystemReader.install();
        return doing(() -> {
            Repository repository =
                    new FileRepositoryBuilder().setWorkTree(folder.toFile()).build();
            repository.create();
            repository.updateRef(Constants.HEAD).link(Constants.R_HEADS + "main");
            return new TestRepository(folder, repository);
        });
    }

    /** The folder with the working files; {@code .git} is in it. */
    public Path path() {
        return folder;
    }

    /** JGit's own view, for tests of what the helpers here do not show. */
    public Repository repository() {
        return repository;
    }

    public TestRepository write(String path, String text) {
        return writeBytes(path, text.getBytes(UTF_8));
    }

    /** The file is there at once: whoever watches the folder never sees half of it. */
    public TestRepository writeBytes(String path, byte[] content) {
        return doing(() -> {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Path written = repository
                    .getDirectory()
                    .toPath()
                    .resolve("written-by-" + Thread.currentThread().getId());
            Files.write(written, content);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            stage(path, content, FileMode.REGULAR_FILE);
            return this;
        });
    }

    /** A file in the repository only: not every system can have one of each name in the folder. */
    public TestRepository commitOnly(String path, String text) {
        return doing(() -> {
            stage(path, text.getBytes(UTF_8), FileMode.REGULAR_FILE);
            return this;
        });
    }

    /** A symbolic link, in the repository only: not every system can have one in the folder. */
    public TestRepository link(String path, String target) {
        return doing(() -> {
            stage(path, target.getBytes(UTF_8), FileMode.SYMLINK);
            return this;
        });
    }

    /** A submodule, in the repository only. */
    public TestRepository submodule(String path, String commit) {
        stage(path, ObjectId.fromString(commit), FileMode.GITLINK);
        return this;
    }

    public TestRepository delete(String path) {
        return doing(() -> {
            if (staged.remove(path) == null) {
                throw new IllegalArgumentException("no such file: " + path);
            }
            Files.deleteIfExists(folder.resolve(path));
            return this;
        });
    }

    public TestRepository rename(String from, String to) {
        return doing(() -> {
            byte[] content = Files.readAllBytes(folder.resolve(from));
            return delete(from).writeBytes(to, content);
        });
    }

    /** Commits all files at noon of that day, UTC, and returns the commit's name. */
    public String commit(LocalDate day, String subject) {
        return commit(OffsetDateTime.of(day, LocalTime.NOON, ZoneOffset.UTC), subject);
    }

    /** Commits all files at a moment such as {@code 2024-03-31T00:30:00+01:00}. */
    public String commit(String moment, String subject) {
        return commit(OffsetDateTime.parse(moment), subject);
    }

    private String commit(OffsetDateTime moment, String message) {
        return doing(() -> {
            ObjectId head = repository.resolve(Constants.HEAD);
            return record(moment, message, head == null ? new ObjectId[0] : new ObjectId[] {head});
        });
    }

    /** Names the newest commit. */
    public TestRepository tag(String name) {
        return doing(() -> {
            point(Constants.R_TAGS + name, repository.resolve(Constants.HEAD));
            return this;
        });
    }

    /** Begins a branch at the newest commit and goes on there. */
    public TestRepository branch(String name) {
        return doing(() -> {
            point(Constants.R_HEADS + name, repository.resolve(Constants.HEAD));
            repository.updateRef(Constants.HEAD).link(Constants.R_HEADS + name);
            return this;
        });
    }

    /** Goes on with the same files on a branch without a past. */
    public TestRepository orphan(String name) {
        return doing(() -> {
            repository.updateRef(Constants.HEAD).link(Constants.R_HEADS + name);
            return this;
        });
    }

    /** Goes on at the end of another branch; the folder then holds that branch's files. */
    public TestRepository checkout(String name) {
        return doing(() -> {
            repository.updateRef(Constants.HEAD).link(Constants.R_HEADS + name);
            loadTree(treeOf(repository.resolve(Constants.HEAD)));
            return this;
        });
    }

    /** Merges another branch into this one, as a commit with two parents. */
    public String merge(String name, LocalDate day, String subject) {
        return doing(() -> {
            ObjectId ours = repository.resolve(Constants.HEAD);
            ObjectId theirs = repository.resolve(Constants.R_HEADS + name);
            Merger merger = MergeStrategy.RECURSIVE.newMerger(repository, true);
            if (!merger.merge(ours, theirs)) {
                throw new IllegalStateException("the branches conflict: " + name);
            }
            loadTree(merger.getResultTreeId());
            return record(OffsetDateTime.of(day, LocalTime.NOON, ZoneOffset.UTC), subject, ours, theirs);
        });
    }

    /** Commits all files as the merge of any number of branches, whatever they hold. */
    public String mergeCommit(LocalDate day, String subject, String... names) {
        return doing(() -> {
            ObjectId[] parents = new ObjectId[names.length + 1];
            parents[0] = repository.resolve(Constants.HEAD);
            for (int i = 0; i < names.length; i++) {
                parents[i + 1] = repository.resolve(Constants.R_HEADS + names[i]);
            }
            return record(OffsetDateTime.of(day, LocalTime.NOON, ZoneOffset.UTC), subject, parents);
        });
    }

    @Override
    public void close() {
        repository.close();
    }

    private void stage(String path, byte[] content, FileMode mode) throws IOException {
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            ObjectId blob = inserter.insert(Constants.OBJ_BLOB, content);
            inserter.flush();
            stage(path, blob, mode);
        }
    }

    private void stage(String path, ObjectId blob, FileMode mode) {
        DirCacheEntry entry = new DirCacheEntry(path);
        entry.setFileMode(mode);
        entry.setObjectId(blob);
        staged.put(path, entry);
    }

    private String record(OffsetDateTime moment, String message, ObjectId... parents) throws IOException {
        PersonIdent ident = new PersonIdent(NAME, EMAIL, moment.toInstant(), moment.getOffset());
        try (ObjectInserter inserter = repository.newObjectInserter()) {
            CommitBuilder commit = new CommitBuilder();
            commit.setTreeId(writeIndex(inserter));
            commit.setParentIds(parents);
            commit.setAuthor(ident);
            commit.setCommitter(ident);
            commit.setMessage(message);
            ObjectId name = inserter.insert(commit);
            inserter.flush();
            point(Constants.HEAD, name);
            return name.name();
        }
    }

    private ObjectId writeIndex(ObjectInserter inserter) throws IOException {
        DirCache index = repository.lockDirCache();
        try {
            DirCacheBuilder builder = index.builder();
            staged.values().forEach(builder::add);
            builder.finish();
            index.write();
            index.commit();
            return index.writeTree(inserter);
        } finally {
            index.unlock();
        }
    }

    private void point(String ref, ObjectId commit) throws IOException {
        RefUpdate update = repository.updateRef(ref);
        update.setNewObjectId(commit);
        update.disableRefLog();
        update.forceUpdate();
    }

    private ObjectId treeOf(ObjectId commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(commit).getTree().copy();
        }
    }

    private void loadTree(ObjectId tree) throws IOException {
        for (String path : staged.keySet()) {
            Files.deleteIfExists(folder.resolve(path));
        }
        staged.clear();
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(tree);
            walk.setRecursive(true);
            while (walk.next()) {
                stage(walk.getPathString(), walk.getObjectId(0), walk.getFileMode(0));
                Path file = folder.resolve(walk.getPathString());
                Files.createDirectories(file.getParent());
                Files.write(file, repository.open(walk.getObjectId(0)).getCachedBytes());
            }
        }
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T doing(Work<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
