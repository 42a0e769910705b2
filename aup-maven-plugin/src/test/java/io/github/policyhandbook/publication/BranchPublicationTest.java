package io.github.policyhandbook.publication;

import static io.github.policyhandbook.publication.PublishedFolder.FIRST;
import static io.github.policyhandbook.publication.PublishedFolder.SECOND;
import static io.github.policyhandbook.publication.PublishedFolder.secondAfterFirst;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.publication.Publication.Way;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BranchPublicationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    @TempDir
    Path temp;

    private PublishedFolder sites;
    private TestRepository school;
    private String source;

    @BeforeEach
    void aSchool() throws IOException {
        sites = new PublishedFolder(Files.createDirectories(temp.resolve("sites")));
        school = TestRepository.in(temp.resolve("school"));
        source = school.write("policies/aup.md", "# Computers\n\nLock the screen.\n")
                .commit(DAY, "Write it down");
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void theBranchBeginsWithTheFirstPublication() throws IOException {
        Publication first = publish(FIRST);

        assertThat(first.way()).isEqualTo(Way.COMMITTED);
        assertThat(content()).isEqualTo(with(FIRST, ".nojekyll", ""));
        assertThat(log()).hasSize(1);
        assertThat(log().get(0).getShortMessage()).isEqualTo("Publish the handbook of " + source.substring(0, 10));
        assertThat(log().get(0).getFullMessage()).contains("Source-Revision: " + source);
        assertThat(school.repository().getFullBranch()).isEqualTo("refs/heads/main");
    }

    @Test
    void nothingIsCommittedWhereNothingChanged() throws IOException {
        publish(FIRST);

        assertThat(publish(FIRST).way()).isEqualTo(Way.NOTHING_CHANGED);
        assertThat(log()).hasSize(1);
    }

    @Test
    void aSecondOneStandsOnTheFirst() throws IOException {
        publish(FIRST);

        Publication second = publish(SECOND);

        assertThat(content()).isEqualTo(with(secondAfterFirst(), ".nojekyll", ""));
        assertThat(second.plan().added()).containsExactly("history/gone.html", "policies/new.html");
        assertThat(second.plan().kept()).containsExactly("history/trips.html", "policies/aup.html", ".nojekyll");
        assertThat(log()).hasSize(2);
    }

    @Test
    void aRollbackIsACommitMore() throws IOException {
        publish(FIRST);
        publish(SECOND);
        publish(Map.of("index.html", "third"));

        assertThat(BranchPublication.rollback(request(Optional.empty())).number())
                .isEqualTo(2);
        assertThat(content()).isEqualTo(with(secondAfterFirst(), ".nojekyll", ""));
        assertThat(BranchPublication.rollback(request(Optional.empty())).number())
                .isEqualTo(1);
        assertThat(content()).isEqualTo(with(FIRST, ".nojekyll", ""));
        assertThat(log()).hasSize(5);
        assertThatThrownBy(() -> BranchPublication.rollback(request(Optional.empty())))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("no earlier publication", "aup.asOf");
        assertThat(publish(SECOND).number()).isEqualTo(2);
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        publish(FIRST);
        long before = objects();

        PublicationPlan plan = BranchPublication.plan(site(SECOND), request(Optional.empty()));

        assertThat(plan.added()).containsExactly("history/gone.html", "policies/new.html");
        assertThat(log()).hasSize(1);
        assertThat(objects()).isEqualTo(before);
    }

    @Test
    void theBranchThatIsCheckedOutIsRefused() {
        assertThatThrownBy(() -> BranchPublication.publish(site(FIRST), request("main", Optional.empty())))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("main", "checked out", "-Daup.publishBranch=pages");
    }

    @Test
    void aBranchOfSomethingElseIsRefusedByWhatItHolds() throws IOException {
        school.branch("work").checkout("main");

        assertThatThrownBy(() -> BranchPublication.publish(site(FIRST), request("work", Optional.empty())))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("work", "policies/aup.md", "not one of the handbook");
    }

    @Test
    void aNameThatNoBranchCanHaveIsRefused() {
        assertThatThrownBy(() -> BranchPublication.publish(site(FIRST), request("a..b", Optional.empty())))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("a..b");
    }

    @Test
    void filesOfOthersStayWhereTheyMay() throws IOException {
        publish(FIRST);
        school.checkout("pages").write("web.config", "settings").commit(DAY, "Add settings");
        school.checkout("main");

        publish(SECOND);

        assertThat(content()).containsEntry("web.config", "settings").containsAllEntriesOf(SECOND);
        school.checkout("pages").write("note.txt", "a note").commit(DAY, "Add a note");
        school.checkout("main");
        assertThatThrownBy(() -> publish(FIRST))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("note.txt", "-Daup.leave=note.txt");
    }

    @Test
    void filesOfOthersKeepWhatTheyAre() throws IOException {
        publish(FIRST);
        PublishedTree.Entry link = entry(FileMode.SYMLINK, blob("web.config"));
        PublishedTree.Entry program = entry(FileMode.EXECUTABLE_FILE, blob("#!/bin/sh"));
        PublishedTree.Entry repository = entry(FileMode.GITLINK, ObjectId.fromString(source));
        addToBranch(Map.of("web.config", program, "web.config.old", link, "theme", repository));
        BranchRequest request = request("web.config*", "theme");

        BranchPublication.publish(site(SECOND), request);

        assertThat(entries())
                .containsEntry("web.config", program)
                .containsEntry("web.config.old", link)
                .containsEntry("theme", repository);
        BranchPublication.rollback(request);
        assertThat(entries()).containsEntry("web.config", program).containsEntry("theme", repository);
    }

    @Test
    void aListThatNamesFilesElsewhereIsNone() throws IOException {
        publish(FIRST);
        String list = "aup-published 1\npublication 1\nsource c\nfiles 1\nfile 0123456789abcdef ../victim.txt\n";
        addToBranch(Map.of(PublicationList.NAME, entry(FileMode.REGULAR_FILE, blob(list))));

        assertThatThrownBy(() -> publish(SECOND))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("\"pages\" holds a damaged list .aup-published", "Nothing was changed");
    }

    @Test
    void whatIsLeftToOthersIsNotTheHandbooks() throws IOException {
        publish(FIRST);
        addToBranch(Map.of("policies/new.html", entry(FileMode.REGULAR_FILE, blob("of somebody else"))));

        assertThatThrownBy(() -> BranchPublication.publish(site(SECOND), request("policies/new.html")))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("aup.leave names files that the handbook has itself: policies/new.html");
    }

    @Test
    void aDryRunOfARollbackWritesNothing() throws IOException {
        publish(FIRST);
        publish(SECOND);
        long before = objects();
        ObjectId tip = tip();

        Publication planned = BranchPublication.planRollback(request(Optional.empty()));

        assertThat(planned.way()).isEqualTo(Way.PLANNED);
        assertThat(planned.number()).isEqualTo(1);
        assertThat(planned.plan().removed()).contains("history/gone.html", "policies/new.html");
        assertThat(tip()).isEqualTo(tip);
        assertThat(objects()).isEqualTo(before);
    }

    @Test
    void aBranchThatAnyWorkingTreeShowsIsRefused() throws IOException {
        publish(FIRST);
        Path git = school.path().resolve(".git");
        Path tree = Files.createDirectories(temp.resolve("tree"));
        Path data = Files.createDirectories(git.resolve("worktrees/tree"));
        Files.writeString(tree.resolve(".git"), "gitdir: " + data + "\n");
        Files.writeString(data.resolve("gitdir"), tree.resolve(".git") + "\n");
        Files.writeString(data.resolve("commondir"), "../..\n");
        Files.writeString(data.resolve("HEAD"), "ref: refs/heads/pages\n");

        assertThatThrownBy(() -> publish(SECOND))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("the branch that is checked out");
        assertThatThrownBy(() -> BranchPublication.publish(
                        site(SECOND),
                        new BranchRequest(
                                data, "main", Optional.empty(), LeftFiles.matching(List.of()), Progress.SILENT)))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("the branch that is checked out");

        Files.delete(tree.resolve(".git"));
        Files.createDirectories(git.resolve("worktrees/half"));
        assertThat(publish(SECOND).number()).isEqualTo(2);
    }

    @Test
    void itIsPushedOnlyWhenAsked() throws Exception {
        try (Git server = server()) {
            publish(FIRST);
            assertThat(server.getRepository().resolve("refs/heads/pages")).isNull();

            Publication again = publish(FIRST, Optional.of("origin"));

            assertThat(again.way()).isEqualTo(Way.NOTHING_CHANGED);
            assertThat(server.getRepository().resolve("refs/heads/pages")).isEqualTo(tip());
        }
    }

    @Test
    void whatAnotherMachinePublishedIsTheGroundOfTheNext() throws Exception {
        try (Git server = server()) {
            publish(FIRST, Optional.of("origin"));
            ObjectId theirs = publishElsewhere(server, SECOND);

            publish(Map.of("index.html", "third"), Optional.of("origin"));

            assertThat(log().get(1)).isEqualTo(theirs);
            assertThat(server.getRepository().resolve("refs/heads/pages")).isEqualTo(tip());
        }
    }

    @Test
    void aBranchThatWentTwoWaysIsRefusedAndNeverForced() throws Exception {
        try (Git server = server()) {
            publish(FIRST, Optional.of("origin"));
            ObjectId theirs = publishElsewhere(server, SECOND);
            publish(Map.of("index.html", "third"));
            ObjectId ours = tip();
            RefUpdate forgotten = school.repository().updateRef("refs/remotes/origin/pages");
            forgotten.setForceUpdate(true);
            forgotten.delete();

            assertThatThrownBy(() -> publish(Map.of("index.html", "fourth"), Optional.of("origin")))
                    .isInstanceOf(HandbookException.class)
                    .hasMessageContainingAll("pages", "origin/pages", "git branch -f pages origin/pages");
            assertThat(server.getRepository().resolve("refs/heads/pages")).isEqualTo(theirs);
            assertThat(tip()).isEqualTo(ours);
            assertThat(school.repository().resolve("refs/remotes/origin/pages")).isEqualTo(theirs);
        }
    }

    @Test
    void aRemoteThatIsNoneIsRefusedWithThoseThereAre() throws Exception {
        try (Git server = server()) {
            assertThatThrownBy(() -> publish(FIRST, Optional.of("upstream")))
                    .isInstanceOf(HandbookException.class)
                    .hasMessageContainingAll("upstream", "only origin");
        }
    }

    @Test
    void aRemoteThatCannotBeReachedIsToldWithTheWayOut() throws Exception {
        try (Git server = server()) {
            school.repository()
                    .getConfig()
                    .setString("remote", "origin", "url", temp.resolve("gone").toString());
            school.repository().getConfig().save();

            assertThatThrownBy(() -> publish(FIRST, Optional.of("origin")))
                    .isInstanceOf(HandbookException.class)
                    .hasMessageContainingAll("origin", "git push origin pages");
        }
    }

    private Git server() throws GitAPIException, URISyntaxException {
        Path place = temp.resolve("server.git");
        Git server = Git.init().setBare(true).setDirectory(place.toFile()).call();
        Git.wrap(school.repository())
                .remoteAdd()
                .setName("origin")
                .setUri(new URIish(place.toUri().toString()))
                .call();
        return server;
    }

    /** As another machine would that knows the same server. */
    private ObjectId publishElsewhere(Git server, Map<String, String> files) throws Exception {
        Path clone = temp.resolve("clone");
        try (Git other = Git.init().setDirectory(clone.toFile()).call()) {
            other.remoteAdd()
                    .setName("origin")
                    .setUri(new URIish(
                            server.getRepository().getDirectory().toURI().toString()))
                    .call();
            BranchRequest request = new BranchRequest(
                    clone.resolve(".git"),
                    "pages",
                    Optional.of("origin"),
                    LeftFiles.matching(List.of()),
                    Progress.SILENT);
            BranchPublication.publish(sites.site(files), request);
            return other.getRepository().resolve("refs/heads/pages");
        }
    }

    private Publication publish(Map<String, String> files) throws IOException {
        return publish(files, Optional.empty());
    }

    private Publication publish(Map<String, String> files, Optional<String> remote) throws IOException {
        return BranchPublication.publish(site(files), request(remote));
    }

    private SiteToPublish site(Map<String, String> files) throws IOException {
        SiteToPublish site = sites.site(files);
        return new SiteToPublish(site.site(), source, site.ids(), site.page());
    }

    private BranchRequest request(Optional<String> remote) {
        return request("pages", remote);
    }

    private BranchRequest request(String branch, Optional<String> remote) {
        return new BranchRequest(
                school.path().resolve(".git"),
                branch,
                remote,
                LeftFiles.matching(List.of("web.config")),
                Progress.SILENT);
    }

    private BranchRequest request(String... leave) {
        return new BranchRequest(
                school.path().resolve(".git"),
                "pages",
                Optional.empty(),
                LeftFiles.matching(List.of(leave)),
                Progress.SILENT);
    }

    private static PublishedTree.Entry entry(FileMode mode, ObjectId id) {
        return new PublishedTree.Entry(mode, id);
    }

    private ObjectId blob(String text) throws IOException {
        try (ObjectInserter inserter = school.repository().newObjectInserter()) {
            ObjectId id = inserter.insert(Constants.OBJ_BLOB, text.getBytes(UTF_8));
            inserter.flush();
            return id;
        }
    }

    private Map<String, PublishedTree.Entry> entries() throws IOException {
        try (RevWalk walk = new RevWalk(school.repository())) {
            return PublishedTree.of(walk.parseCommit(tip()), walk.getObjectReader())
                    .files();
        }
    }

    /** As somebody would who works on the branch. */
    private void addToBranch(Map<String, PublishedTree.Entry> more) throws IOException {
        TreeMap<String, PublishedTree.Entry> all = new TreeMap<>(entries());
        all.putAll(more);
        try (RevWalk walk = new RevWalk(school.repository());
                ObjectInserter inserter = school.repository().newObjectInserter()) {
            new BranchCommit(school.repository(), "refs/heads/pages")
                    .commit(
                            new PublishedTree(Optional.empty(), all),
                            Optional.of(walk.parseCommit(tip())),
                            inserter,
                            "Add files",
                            source);
        }
    }

    private ObjectId tip() throws IOException {
        return school.repository().resolve("refs/heads/pages");
    }

    private List<RevCommit> log() throws IOException {
        try (RevWalk walk = new RevWalk(school.repository())) {
            walk.markStart(walk.parseCommit(tip()));
            List<RevCommit> commits = new ArrayList<>();
            walk.forEach(commits::add);
            return commits;
        }
    }

    private Map<String, String> content() throws IOException {
        Repository repository = school.repository();
        Map<String, String> content = new TreeMap<>();
        try (RevWalk walk = new RevWalk(repository);
                TreeWalk tree = new TreeWalk(repository)) {
            tree.addTree(walk.parseCommit(tip()).getTree());
            tree.setRecursive(true);
            while (tree.next()) {
                content.put(
                        tree.getPathString(),
                        new String(repository.open(tree.getObjectId(0)).getBytes(), UTF_8));
            }
        }
        content.remove(PublicationList.NAME);
        return content;
    }

    private long objects() throws IOException {
        try (var files = Files.walk(school.path().resolve(".git/objects"))) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static Map<String, String> with(Map<String, String> files, String path, String text) {
        Map<String, String> all = new TreeMap<>(files);
        all.put(path, text);
        return all;
    }
}
