package io.github.policyhandbook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.ResetCommand.ResetType;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.util.FileUtils;

/** A repository whose site is built: made up or the copy of another one, in a folder that is the benchmark's own. */
final class SchoolRepository {

    private final Path folder;
    private final String source;
    private final ObjectId tip;
    private final PersonIdent tipAuthor;

    private SchoolRepository(Path folder, String source) throws IOException {
        this.folder = folder;
        this.source = source;
        try (Git git = Git.open(folder.toFile());
                RevWalk walk = new RevWalk(git.getRepository())) {
            RevCommit newest = walk.parseCommit(git.getRepository().resolve(Constants.HEAD));
            tip = newest.copy();
            tipAuthor = newest.getCommitterIdent();
        }
    }

    /** Makes one up. */
    static SchoolRepository of(SiteSize size, Path folder) throws IOException, GitAPIException {
        new MadeUpHistory(size, 1).writeTo(folder);
        return new SchoolRepository(folder, "policies");
    }

    /** Copies one, which stays as it is. */
    static SchoolRepository copy(Path original, String source, Path folder) throws IOException, GitAPIException {
        Git.cloneRepository()
                .setURI(original.toAbsolutePath().toUri().toString())
                .setDirectory(folder.toFile())
                .call()
                .close();
        return new SchoolRepository(folder, source);
    }

    Path folder() {
        return folder;
    }

    /** The site that was built in it. */
    Path site() {
        return folder.resolve("target/handbook");
    }

    /** Where its policies are, and the day after its newest commit: the same pages come out whenever it is measured. */
    List<String> parameters() {
        LocalDate asOf = LocalDate.ofInstant(tipAuthor.getWhenAsInstant(), ZoneOffset.UTC)
                .plusDays(1);
        return List.of("-Daup.sourceDirectory=" + source, "-Daup.asOf=" + asOf);
    }

    /** Commits one more clause at the end of the first policy. */
    void amendOnePolicy() throws IOException, GitAPIException {
        Files.writeString(
                firstPolicy(),
                "\n\nAll of this is read out at the first meeting of each term.\n",
                StandardOpenOption.APPEND);
        PersonIdent clerk = new PersonIdent(
                "Ada Clerk",
                "office@school.example",
                tipAuthor.getWhenAsInstant().plusSeconds(60),
                ZoneOffset.UTC);
        try (Git git = Git.open(folder.toFile())) {
            git.commit()
                    .setAll(true)
                    .setAuthor(clerk)
                    .setCommitter(clerk)
                    .setMessage("Say when it is read out")
                    .setSign(false)
                    .setNoVerify(true)
                    .call();
        }
    }

    /** Goes back to the commit it had, without a site. */
    void reset() throws IOException, GitAPIException {
        try (Git git = Git.open(folder.toFile())) {
            git.reset().setMode(ResetType.HARD).setRef(tip.name()).call();
        }
        FileUtils.delete(site().toFile(), FileUtils.RECURSIVE | FileUtils.SKIP_MISSING | FileUtils.RETRY);
    }

    private Path firstPolicy() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(source))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("bench.source: no policy in " + source));
        }
    }
}
