package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandbookPreviewTest {

    private static final String DRAFT =
            "<strong>Draft:</strong> this text is not committed yet. Only this preview shows it.";

    @TempDir
    private Path folder;

    private PreviewedSchool school;

    @AfterEach
    void end() {
        school.close();
    }

    @Test
    void whatIsCommittedIsShownAsTheSiteHasIt() {
        begin();

        String page = school.pageWith("policies/visitors.html", "Visitors sign in.");

        assertThat(page).doesNotContain("Draft:");
        assertThat(school.page("")).contains("Staff handbook").doesNotContain("drafts that only");
        assertThat(school.get("assets/style.css").statusCode()).isEqualTo(200);
        assertThat(school.get("assets/search-index.js").body()).contains("Visitors wear a badge.");
        assertThat(school.get("handbook.json").statusCode()).isEqualTo(200);
        assertThat(school.get("history/visitors.json").statusCode()).isEqualTo(200);
        assertThat(school.get("policies/visitors.md").statusCode()).isEqualTo(404);
        school.awaitTold("Save a policy, and its page follows.");
    }

    @Test
    void aSavedFileIsShownAsTheDraftItIs() {
        begin().pageWith("policies/visitors.html", "Visitors sign in.");

        school.repository()
                .write(
                        "policies/visitors.md",
                        "# Visitors\n\n1. Visitors sign in and out.\n\n2. Visitors wear a badge.\n");

        assertThat(school.pageWith("policies/visitors.html", "sign in and out")).contains(DRAFT);
        assertThat(school.page("history/visitors.html")).contains(DRAFT);
        assertThat(school.page("policies/trips.html")).doesNotContain("Draft:");
        assertThat(school.page(""))
                .contains("1 policy is a draft that only this preview shows: <a href=\"/policies/visitors.html\">");

        school.repository().commit(LocalDate.of(2025, 10, 1), "Let visitors sign out");
        assertThat(school.pageWith("policies/visitors.html", "hidden></aside>")).contains("sign in and out");
    }

    @Test
    void aDraftThatThePublishedSiteNeverShowsIsShown() {
        school = PreviewedSchool.in(folder.resolve("school"));
        school.repository().write("policies/phones.md", "---\nstatus: draft\n---\n# Phones\n\nPhones are off.\n");
        school.repository().commit(LocalDate.of(2025, 10, 1), "Draft a policy");
        school.start();

        assertThat(school.pageWith("policies/phones.html", "Phones are off."))
                .contains("the front matter says “status: draft”", "Only this preview does.");
    }

    @Test
    void aNewFileAndARemovedOneAreTold() throws IOException {
        begin().pageWith("policies/visitors.html", "Visitors sign in.");

        school.repository().write("policies/phones.md", "# Phones\n\nPhones are off.\n");
        Files.delete(file("policies/trips.md"));

        assertThat(school.pageWith("policies/phones.html", "Phones are off."))
                .contains("this policy is not committed yet.");
        assertThat(school.pageWith("history/trips.html", "Removed:")).contains("the file of this policy is gone");
        assertThat(school.get("policies/trips.html").statusCode()).isEqualTo(404);
        assertThat(school.page("policies/trips.html")).contains("Removed:", "/history/trips.html");
        assertThat(school.page("")).contains("2 policies are drafts");
    }

    @Test
    void aTextThatAppliesLaterIsLedTo() {
        begin().pageWith("policies/visitors.html", "Visitors sign in.");

        school.repository()
                .write("policies/visitors.md", "---\neffective: 2091-09-01\n---\n# Visitors\n\n1. Visitors knock.\n");

        assertThat(school.pageWith("policies/visitors.html", "Your text applies from 1 September 2091"))
                .contains("Visitors sign in.", "<a href=\"/versions/visitors/2091-09-01.html\">Read yours</a>");
        assertThat(school.page("versions/visitors/2091-09-01.html")).contains("Visitors knock.", "Draft:");
    }

    @Test
    void aTextKeptFromTheReadersIsNotShownAndTheHomePageSaysWhy() {
        begin().pageWith("policies/visitors.html", "Visitors sign in.");

        school.repository().write("policies/pay.md", "---\nreaders: governors\n---\n# Pay\n\nPay is secret.\n");

        assertThat(school.pageWith("index.html", "policies/pay.md")).contains("is kept from the readers");
        assertThat(school.get("policies/pay.html").statusCode()).isEqualTo(404);
    }

    @Test
    void findingsStandOnThePagesTheyConcern() {
        begin().pageWith("policies/visitors.html", "Visitors sign in.");

        school.repository()
                .write("policies/visitors.md", "# Visitors\n\n1. Visitors sign in.\n\nSee [the map](map.md).\n");

        String page = school.pageWith("policies/visitors.html", "map.md&quot;");
        assertThat(page)
                .contains("in policies/visitors.md</summary>", "<li class=\"warning\"><b>Warning in line 5</b>");
        assertThat(school.page("policies/trips.html")).doesNotContain("map.md");
        assertThat(school.page("index.html"))
                .contains("findings in the policies", "<a href=\"/policies/visitors.html\">");
        assertThat(school.page("register.html")).doesNotContain("<strong>aup:check:</strong>");
    }

    @Test
    void aBrokenPolicyLeavesTheLastGoodPagesAndSaysWhere() {
        begin().pageWith("policies/visitors.html", "Visitors sign in.");

        school.repository().write("policies/trips.md", "---\nstatus: perhaps\n---\n# Trips\n\n1. Trips are dear.\n");
        String page = school.pageWith("policies/visitors.html", "Your last change is not shown");

        assertThat(page).contains("Visitors sign in.", "Error in line 2, policies/trips.md");
        assertThat(school.page("policies/trips.html"))
                .contains("Trips are planned.")
                .doesNotContain("dear");
        school.repository().write("policies/trips.md", "<<<<<<< HEAD\n# Trips\n=======\n# Outings\n>>>>>>> main\n");
        school.pageWith("policies/visitors.html", "Error in line 1, policies/trips.md");
        school.repository().write("policies/trips.md", "# Trips\n\n1. Trips are dear.\n");
        assertThat(school.pageWith("policies/trips.html", "Trips are dear.")).doesNotContain("Your last change");
        assertThat(school.awaitTold("Mended. Shown after"))
                .contains("WARNING policies/trips.md:2: the status \"perhaps\"");
    }

    @Test
    void aFaultThatStaysIsToldOnTheConsoleOnce() throws IOException {
        begin().pageWith("policies/visitors.html", "Visitors sign in.");
        String fault = "---\nstatus: perhaps\n---\n# Trips\n";
        school.repository().write("policies/trips.md", fault);
        school.pageWith("policies/visitors.html", "policies/trips.md");

        school.repository().write("policies/trips.md", fault + "\nTrips are dear.\n");
        school.repository().write("policies/badges.md", "---\nstatus: never\n---\n# Badges\n");
        school.pageWith("policies/visitors.html", "policies/badges.md");
        // The one that was told last goes last: the other would be news where the preview looks in between.
        school.repository().write("policies/trips.md", "# Trips\n\n1. Trips are dear.\n");
        Files.delete(file("policies/badges.md"));
        school.pageWith("policies/trips.html", "Trips are dear.");

        assertThat(school.awaitTold("Mended.").split("policies/trips.md:2: the status"))
                .hasSize(2);
    }

    @Test
    void bytesThatAreNoTextEndNothing() throws IOException {
        begin().pageWith("policies/visitors.html", "Visitors sign in.");

        Files.write(file("policies/trips.md"), new byte[] {'#', ' ', (byte) 0xff, (byte) 0xfe, 0, '\n'});
        school.pageWith("index.html", "policies/trips");

        school.repository().write("policies/trips.md", "# Trips\n\n1. Trips are dear.\n");
        school.pageWith("policies/trips.html", "Trips are dear.");
    }

    @Test
    void aBrokenTemplateLeavesThePageAsItWas() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        school = PreviewedSchool.in(folder.resolve("school"), Map.of("templates", templates.toString()))
                .start();
        school.pageWith("policies/visitors.html", "Visitors sign in.");

        Files.writeString(
                templates.resolve("policy.peb"),
                "{% extends \"layout\" %}\n{% block content %}\n{{ page.nothing }}\n{% endblock %}\n");
        String page = school.pageWith("policies/visitors.html", "This page is as it was before");

        assertThat(page).contains("policy.peb:3", "Visitors sign in.");
        assertThat(school.get("policies/trips.html").statusCode()).isEqualTo(503);
        assertThat(school.page("policies/trips.html")).contains("policy.peb:3");
        Files.delete(templates.resolve("policy.peb"));
        assertThat(school.pageWith("policies/trips.html", "Trips are planned.")).doesNotContain("policy.peb");
    }

    @Test
    void aTemplateThatNeverEndsLeavesThePageAsItWas() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        school = PreviewedSchool.in(folder.resolve("school"), Map.of("templates", templates.toString()))
                .start();
        school.pageWith("policies/visitors.html", "Visitors sign in.");

        Files.writeString(templates.resolve("policy.peb"), "{% include \"policy\" %}\n");
        String page = school.pageWith("policies/visitors.html", "This page is as it was before");

        assertThat(page).contains("nested more deeply", "Visitors sign in.");
        assertThat(school.get("policies/trips.html").statusCode()).isEqualTo(503);
    }

    @Test
    void aFolderWithoutPoliciesIsWaitedFor() throws IOException {
        school = PreviewedSchool.in(folder.resolve("school"));
        Files.delete(file("policies/visitors.md"));
        Files.delete(file("policies/trips.md"));
        school.repository().commit(LocalDate.of(2025, 10, 1), "Begin anew");
        school.start();

        String page = school.pageWith("index.html", "polic");
        assertThat(school.get("index.html").statusCode()).isEqualTo(503);
        assertThat(page).contains("There is nothing to show yet");

        school.repository().write("policies/phones.md", "# Phones\n\nPhones are off.\n");
        school.pageWith("policies/phones.html", "Phones are off.");
    }

    @Test
    void aProgramThatNeverStopsWritingKeepsNoPageBack() throws InterruptedException {
        begin().pageWith("policies/visitors.html", "Visitors sign in.");
        AtomicBoolean ended = new AtomicBoolean();
        Thread writing = new Thread(() -> {
            for (int i = 0; !ended.get(); i++) {
                school.repository().write("policies/lights.log", "Lights on: " + i);
            }
        });
        writing.start();
        try {
            school.repository().write("policies/visitors.md", "# Visitors\n\n1. Visitors knock.\n");

            assertThat(school.pageWith("policies/visitors.html", "Visitors knock."))
                    .contains(DRAFT);
        } finally {
            ended.set(true);
            writing.join();
        }
    }

    @Test
    void aFolderThatIsMovedAwayIsToldAndFoundAgain() throws IOException {
        begin().pageWith("policies/visitors.html", "Visitors sign in.");

        Files.move(file("policies"), file("elsewhere"));
        String page = school.pageWith("policies/visitors.html", "is gone from the disk");
        assertThat(page).contains("Your last change is not shown", "Visitors sign in.");

        Files.move(file("elsewhere"), file("policies"));
        assertThat(school.pageWith("policies/visitors.html", "hidden></aside>")).contains("Visitors sign in.");
    }

    @Test
    void aPictureIsShownAsItLiesOnTheDisk() {
        begin().pageWith("policies/visitors.html", "Visitors sign in.");
        school.repository().write("policies/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        school.repository().write("policies/visitors.md", "# Visitors\n\n![The gate](map.svg)\n");

        String page = school.pageWith("policies/visitors.html", "assets/images/map-");
        String path = page.replaceAll("(?s).*\"\\.\\./(assets/images/map-[0-9a-f]+\\.svg)\".*", "$1");
        assertThat(school.get(path).statusCode()).isEqualTo(200);
        assertThat(school.get(path).headers().firstValue("Content-Type")).contains("image/svg+xml");
    }

    @Test
    void aPictureBesideThePoliciesIsFollowedOnceItIsThere() {
        begin().pageWith("policies/visitors.html", "Visitors sign in.");
        school.repository().write("policies/visitors.md", "# Visitors\n\n![The gate](../images/gate.svg)\n");
        school.pageWith("policies/visitors.html", "Draft:");

        school.repository().write("images/gate.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        school.pageWith("policies/visitors.html", "assets/images/gate-");
    }

    @Test
    void aFileThatGitIsToldToIgnoreIsGone() {
        begin().pageWith("policies/visitors.html", "Visitors sign in.");
        school.repository().write("policies/notes.md", "# Notes\n\nRing the printer.\n");
        school.pageWith("policies/notes.html", "Ring the printer.");

        school.repository().write(".gitignore", "notes.md\n");

        school.pageWith("policies/notes.html", "There is no such page");
    }

    @Test
    void nothingIsWritten() throws IOException {
        begin().pageWith("policies/visitors.html", "Visitors sign in.");
        String before = PreviewedSchool.listing(folder);

        school.page("");
        school.page("history/visitors.html");
        school.page("assets/search-index.js");

        assertThat(PreviewedSchool.listing(folder)).isEqualTo(before);
    }

    @Test
    void aSaveTakesTheWorkOfOneTextAndOfThePagesThatAreLookedAt() {
        begin().pageWith("policies/visitors.html", "Visitors sign in.");
        school.repository().write("policies/trips.md", "# Trips\n\n1. Trips are [planned](early.md).\n");
        school.pageWith("policies/trips.html", "Draft:");
        // The check of that save is done too, which works after the pages.
        school.pageWith("policies/trips.html", "early.md&quot;");
        school.doneSince();

        school.repository()
                .write("policies/visitors.md", "# Visitors\n\n1. Visitors knock.\n\n2. Visitors wear a badge.\n");
        school.pageWith("policies/visitors.html", "Visitors knock.");
        Map<Work, Integer> done = school.doneSince();

        assertThat(done.get(Work.COMMIT_DIFFED)).isEqualTo(1);
        assertThat(done.get(Work.TEXT_PARSED)).isEqualTo(1);
        assertThat(done.getOrDefault(Work.TEXTS_ALIGNED, 0)).isBetween(1, 2);
        assertThat(done.get(Work.PAGE_RENDERED)).isBetween(1, 2);
    }

    private Path file(String path) {
        return school.repository().path().resolve(path);
    }

    private PreviewedSchool begin() {
        school = PreviewedSchool.in(folder.resolve("school")).start();
        return school;
    }
}
