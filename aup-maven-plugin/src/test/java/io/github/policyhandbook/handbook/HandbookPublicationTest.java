package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.handbook.PublicationSettings.Places;
import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandbookPublicationTest {

    @TempDir
    private Path temp;

    private final List<String> told = new ArrayList<>();
    private TestRepository repository;
    private Path share;

    @BeforeEach
    void begin() throws IOException {
        repository = TestRepository.in(temp.resolve("school"));
        repository.write("policies/ict.md", "# Computers\n\nLock the screen.\n");
        repository.write("policies/trips.md", "# Trips\n\nAsk the office.\n");
        repository.commit(LocalDate.of(2023, 10, 1), "Adopt");
        share = Files.createDirectory(temp.resolve("share")).resolve("handbook");
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void theSiteIsBuiltAndCheckedAndPublished() {
        List<String> sentences = publish(toFolder());

        assertThat(told).anyMatch(step -> step.contains("2 policies"));
        assertThat(sentences)
                .singleElement()
                .asString()
                .startsWith("Publication 1: ")
                .endsWith(" 0 changed, 0 removed, 0 as they were: " + share);
        assertThat(share.resolve("policies/ict.html")).content().contains("Lock the screen.");
        assertThat(publish(toFolder()))
                .singleElement()
                .asString()
                .startsWith("Nothing has changed since publication 1");
    }

    @Test
    void addressesOfARenamedAndAWithdrawnPolicyLeadOn() throws Exception {
        publish(toFolder());
        repository.rename("policies/ict.md", "policies/computers.md").delete("policies/trips.md");
        repository.commit(LocalDate.of(2024, 10, 1), "Rename and withdraw");

        List<String> sentences = publish(toFolder());

        assertThat(sentences)
                .contains(
                        "No longer in the handbook: policies/ict.html. Its address now leads to policies/computers.html.",
                        "No longer in the handbook: policies/trips.html. Its address now leads to history/trips.html.");
        assertThat(share.resolve("policies/ict.html"))
                .content()
                .contains("url=computers.html", "<a href=\"computers.html\">")
                .doesNotContain("Computers");
        assertThat(share.resolve("2023-2024/ict.html")).content().contains("url=computers.html");
        assertThat(HtmlChecker.errorsIn(share, List.of(share.resolve("policies/ict.html"))))
                .isEmpty();
        assertThat(told).noneMatch(sentence -> sentence.contains("leads nowhere"));
    }

    @Test
    void whatTheCheckFindsKeepsItFromBeingPublished() {
        publish(toFolder());
        repository.write("policies/trips.md", "# Trips\n\nAsk the head.\n\n![](map.png)\n");
        repository.commit(LocalDate.of(2024, 10, 1), "Amend");

        assertThatThrownBy(() -> HandbookPublication.publish(
                        settings(), Parameters.check(Map.of("failOn", "warning"), false), toFolder()))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll(
                        "The check found 2 warnings in what is committed",
                        "nothing was published",
                        "-Daup.failOn=none");
        assertThat(told)
                .anyMatch(finding -> finding.startsWith("policies/trips.md:5: ") && finding.contains("image-text"));
        assertThat(share.resolve("policies/trips.html")).content().contains("Ask the office.");
    }

    @Test
    void whatKeepsNothingFromBeingPublishedIsCounted() {
        publish(toFolder());
        assertThat(told).contains("The check found 2 notes, none of it a reason not to publish. aup:check tells more.");
        repository.write("policies/trips.md", "# Trips\n\nAsk the head.\n\n![](map.png)\n");
        repository.commit(LocalDate.of(2024, 10, 1), "Amend");

        publish(toFolder());

        assertThat(told)
                .anyMatch(sentence -> sentence.startsWith("The check found 2 warnings, ")
                        && sentence.endsWith("none of it a reason not to publish. aup:check tells more."));
        assertThat(share.resolve("policies/trips.html")).content().contains("Ask the head.");
    }

    @Test
    void whatIsNotCommittedIsNeitherCheckedNorPublished() throws IOException {
        Files.writeString(
                repository.path().resolve("policies/trips.md"), "---\napproved: 12/9/2025\n---\n# Trips\n\nDraft.\n");

        publish(toFolder());

        assertThat(share.resolve("policies/trips.html")).content().contains("Ask the office.");
    }

    @Test
    void aDryRunTellsEachFileAndWritesNone() {
        List<String> sentences = publish(dry(toFolder()));

        assertThat(sentences).contains("would add     policies/ict.html");
        assertThat(sentences.get(sentences.size() - 1)).startsWith("A dry run, nothing was published: ");
        assertThat(share).doesNotExist();
    }

    @Test
    void aRollbackReturnsToWhatWasThere() throws IOException {
        publish(toFolder());
        repository.write("policies/trips.md", "# Trips\n\nAsk the head.\n");
        repository.commit(LocalDate.of(2024, 10, 1), "Amend");
        publish(toFolder());

        HandbookPublication.rollback(settings(), dry(toFolder()));
        assertThat(told)
                .last()
                .asString()
                .startsWith("A dry run, nothing was changed. Back at publication 1 it would be");
        assertThat(share.resolve("policies/trips.html")).content().contains("Ask the head.");

        List<String> sentences = outcome(() -> HandbookPublication.rollback(settings(), toFolder()));

        assertThat(sentences).singleElement().asString().startsWith("Back at publication 1: ");
        assertThat(share.resolve("policies/trips.html")).content().contains("Ask the office.");
    }

    @Test
    void itIsPublishedToABranchAndAsAFileToo() {
        Path zip = temp.resolve("handbook.zip");

        List<String> sentences =
                publish(to(new Places(Optional.of(share), Optional.of("pages"), Optional.empty(), Optional.of(zip))));

        assertThat(sentences).hasSize(3);
        assertThat(sentences.get(0)).isEqualTo("Packed as one file: " + zip);
        assertThat(sentences.get(1)).startsWith("Publication 1: ").endsWith(": branch pages");
        assertThat(zip).isRegularFile();
    }

    @Test
    void aFolderInNoRepositoryIsCheckedAndPublishedAsItLies() throws IOException {
        Path policies = Files.createDirectories(temp.resolve("folder/policies"));
        Files.writeString(
                policies.resolve("trips.md"),
                "---\napproved: 2024-09-12\n---\n# Trips\n\nAsk the office.\n\n![](map.png)\n");
        HandbookSettings folder = TestSettings.of(policies)
                .with("asOf", "2024-12-01")
                .with("history", "available")
                .settings();

        HandbookPublication.publish(folder, Parameters.check(Map.of(), false), toFolder());

        assertThat(share.resolve("policies/trips.html")).content().contains("Ask the office.");
        assertThatThrownBy(() -> HandbookPublication.publish(
                        folder, Parameters.check(Map.of("failOn", "warning"), false), toFolder()))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll(
                        "The check found ", ", so nothing was published", "Mend what stands above, then run")
                .message()
                .doesNotContain("commit");
    }

    @Test
    void aBranchThatWasPushedIsSaidToBeThere() throws Exception {
        try (TestRepository server = TestRepository.in(temp.resolve("server"))) {
            StoredConfig config = repository.repository().getConfig();
            config.setString("remote", "origin", "url", server.path().toUri().toString());
            config.save();
        }
        String there = "The remote \"origin\" has that branch as it is here.";
        Optional<Path> none = Optional.empty();

        assertThat(publish(to(new Places(none, Optional.of("pages"), Optional.empty(), none))))
                .singleElement()
                .asString()
                .startsWith("Publication 1: ");
        assertThat(told).doesNotContain(there);
        publish(to(new Places(none, Optional.of("pages"), Optional.of("origin"), none)));
        assertThat(told).endsWith("Nothing has changed since publication 1: branch pages", there);
    }

    @Test
    void linksInTheZipFileThatLeadNowhereAreNamed() throws IOException {
        Path templates = Files.createDirectories(temp.resolve("templates"));
        Files.writeString(templates.resolve("footer.peb"), "<footer><a href=\"menu.html\">Menu</a></footer>\n");
        HandbookSettings linked = settings("templates", templates.toString());
        Optional<Path> none = Optional.empty();
        Optional<Path> zip = Optional.of(temp.resolve("handbook.zip"));
        String broken = "In the published copy a link leads nowhere: policies/ict.html -> menu.html";

        HandbookPublication.publish(
                linked,
                Parameters.check(Map.of(), false),
                to(new Places(none, Optional.empty(), Optional.empty(), zip)));
        assertThat(told).contains(broken);
        told.clear();

        HandbookPublication.publish(
                linked,
                Parameters.check(Map.of(), false),
                to(new Places(Optional.of(share), Optional.empty(), Optional.empty(), zip)));
        assertThat(told).containsOnlyOnce(broken);
    }

    @Test
    void aPlaceThatIsRefusedKeepsTheOthersFromBeingPublished() throws IOException {
        Files.createDirectory(share);
        Files.writeString(share.resolve("letter.docx"), "a letter");
        Path zip = temp.resolve("handbook.zip");

        assertThatThrownBy(() -> publish(
                        to(new Places(Optional.of(share), Optional.of("pages"), Optional.empty(), Optional.of(zip)))))
                .isInstanceOf(HandbookException.class)
                .hasMessageContaining("letter.docx");
        assertThat(told).isEmpty();
        assertThat(zip).doesNotExist();
        assertThat(temp.resolve("site")).doesNotExist();
        assertThat(repository.repository().resolve("refs/heads/pages")).isNull();
    }

    @Test
    void somebodyMustSayWhereTo() {
        Optional<Path> none = Optional.empty();
        assertThatThrownBy(() -> publish(to(new Places(none, Optional.empty(), Optional.empty(), none))))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("-Daup.publishTo=", "-Daup.publishBranch=", "-Daup.publishZip=");
        assertThatThrownBy(() ->
                        publish(to(new Places(Optional.of(share), Optional.empty(), Optional.of("origin"), none))))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll("aup.push", "-Daup.publishBranch=");
    }

    @Test
    void thePoliciesTheRepositoryAndTheSiteAreNotPublishedOver() throws IOException {
        Files.createDirectory(temp.resolve("site"));
        for (Path refused : List.of(
                repository.path(),
                repository.path().resolve("policies"),
                repository.path().resolve(".git"),
                repository.path().resolve(".git/handbook"),
                temp.resolve("site"),
                temp.resolve("site/copy"),
                temp)) {
            assertThatThrownBy(() -> publish(
                            to(new Places(Optional.of(refused), Optional.empty(), Optional.empty(), Optional.empty()))))
                    .as(refused.toString())
                    .isInstanceOf(HandbookException.class)
                    .hasMessageContaining("aup.publishTo: ")
                    .hasMessageMatching("(?s).*(is or holds|is, holds or lies in) .*");
        }
    }

    @Test
    void aShareThatIsNotConnectedIsNotMade() {
        Path lost = temp.resolve("lost/share/handbook");

        assertThatThrownBy(() -> publish(
                        to(new Places(Optional.of(lost), Optional.empty(), Optional.empty(), Optional.empty()))))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll(lost.toString(), "share is connected");
        assertThat(temp.resolve("lost")).doesNotExist();
    }

    private PublicationSettings toFolder() {
        return to(new Places(Optional.of(share), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static PublicationSettings dry(PublicationSettings settings) {
        return new PublicationSettings(
                settings.site(), settings.cache(), settings.places(), settings.keep(), settings.leave(), true);
    }

    private PublicationSettings to(Places places) {
        return new PublicationSettings(
                temp.resolve("site"), Optional.empty(), places, 3, PublicationParameters.leave(""), false);
    }

    private List<String> publish(PublicationSettings publication) {
        return outcome(() -> HandbookPublication.publish(settings(), Parameters.check(Map.of(), false), publication));
    }

    /** What was told of the outcome. */
    private List<String> outcome(Runnable run) {
        int before = told.size();
        run.run();
        return told.subList(before, told.size()).stream()
                .filter(sentence -> sentence.matches(
                        "(?s)(Publication|Nothing has|No longer|And|Packed|would|A dry run,|Back at) .*"))
                .toList();
    }

    private HandbookSettings settings() {
        return settings("asOf", "2024-12-01");
    }

    /** With one more parameter. */
    private HandbookSettings settings(String name, String value) {
        return TestSettings.of(repository.path().resolve("policies"))
                .with("asOf", "2024-12-01")
                .with(name, value)
                .heardBy(new Progress() {
                    @Override
                    public void step(String sentence) {
                        told.add(sentence);
                    }

                    @Override
                    public void warn(String sentence) {
                        told.add(sentence);
                    }

                    @Override
                    public void finding(Finding finding) {
                        told.add(finding.message());
                    }

                    @Override
                    public void checked(Finding finding) {
                        told.add(finding.messageWithRule());
                    }
                })
                .settings();
    }
}
