package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.policyhandbook.history.TestRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of clauses in a real repository, and how the site's pages and data tell it. */
class LivesOfClausesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 9, 2);

    private static final String HEAD = "# Devices\n\n- Wear a badge in every building.\n";

    @TempDir
    private Path folder;

    private TestRepository repository;
    private LocalDate day = DAY;

    @BeforeEach
    void begin() {
        repository = TestRepository.in(folder.resolve("school"));
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void aClauseIsFollowedThroughARenameOfItsFile() throws IOException {
        commit("policies/phones.md", HEAD + "- Phones stay in lockers.\n", "Adopt");
        repository.rename("policies/phones.md", "policies/devices.md");
        commit("policies/devices.md", HEAD + "- Phones and watches stay in lockers.\n", "Cover watches");
        build("true");

        assertThat(events("devices", "phones-stay-in-lockers"))
                .containsExactly("first-seen 2024-09-02 Adopt", "amended 2024-10-02 Cover watches");
        assertThat(site().resolve("history/phones.html")).doesNotExist();
    }

    @Test
    void aPolicyReplacedAtItsPathLosesItsClausesAndNeverTheirIds() throws IOException {
        commit("policies/ict.md", "# ICT\n\n- Lock the screen whenever you leave.\n- Label chargers.\n", "Adopt");
        commit(
                "policies/ict.md",
                "# Computing\n\n- Print on both sides of the paper.\n- Lock the screen behind the stage.\n",
                "Replace");
        build("true");

        assertThat(events("ict", "lock-the-screen-whenever-you-leave"))
                .containsExactly("first-seen 2024-09-02 Adopt", "removed 2024-10-02 Replace");
        assertThat(events("ict", "label-chargers")).endsWith("removed 2024-10-02 Replace");
        assertThat(events("ict", "print-on-both-sides-of-the")).containsExactly("first-seen 2024-10-02 Replace");
        assertThat(events("ict", "lock-the-screen-behind-the-stage")).containsExactly("first-seen 2024-10-02 Replace");
    }

    @Test
    void aFileThatTakesTheNameOfAnotherOneBringsItsOwnClauses() throws IOException {
        commit("policies/ict.md", "# ICT\n\n- Lock the screen whenever you leave.\n", "Adopt ICT");
        commit("policies/draft-ict.md", "# Computing\n\n- Print on both sides of the paper.\n", "Adopt computing");
        repository.delete("policies/ict.md").rename("policies/draft-ict.md", "policies/ict.md");
        repository.commit(day, "Let computing take its place");
        build("true");

        assertThat(events("ict-2", "print-on-both-sides-of-the"))
                .containsExactly("first-seen 2024-10-02 Adopt computing");
        assertThat(events("ict", "lock-the-screen-whenever-you-leave"))
                .containsExactly("first-seen 2024-09-02 Adopt ICT");
    }

    @Test
    void fiveSmallStepsWithinAYearAreOneClauseKnownByItsHistory() throws IOException {
        commit("policies/devices.md", HEAD + "- Telephones are kept in lockers all day.\n", "Adopt");
        day = LocalDate.of(2025, 9, 2);
        commit("policies/devices.md", HEAD + "- Telephones are kept in pouches all day.\n", "Pouches");
        commit("policies/devices.md", HEAD + "- Mobile devices are kept in pouches all day.\n", "Devices");
        commit("policies/devices.md", HEAD + "- Mobile devices are kept in pouches during lessons.\n", "Lessons");
        commit("policies/devices.md", HEAD + "- Mobile devices stay in pouches during lessons.\n", "Stay");
        commit("policies/devices.md", HEAD + "- Mobile devices stay in bags during lessons.\n", "Bags");
        build("true");

        JsonObject change =
                objects(changes("2024-2025", "2025-2026", "devices"), "clauses").get(2);
        assertThat(change.get("kind").getAsString()).isEqualTo("amended");
        assertThat(change.get("match").getAsString()).isEqualTo("history");
        assertThat(events("devices", "telephones-are-kept-in-lockers-all")).hasSize(6);
    }

    @Test
    void aClauseThatReturnsTakesItsIdBackAndItsLifeSaysSo() throws IOException {
        String phones = "- Hand in your phone at the reception desk.\n";
        commit("policies/devices.md", HEAD + phones, "Adopt");
        commit("policies/devices.md", HEAD, "Trust everybody");
        commit("policies/devices.md", HEAD + phones, "Collect phones again");
        build("true");

        assertThat(events("devices", "hand-in-your-phone-at-the"))
                .containsExactly(
                        "first-seen 2024-09-02 Adopt",
                        "removed 2024-10-02 Trust everybody",
                        "returned 2024-11-02 Collect phones again");
        assertThat(life("devices", "hand-in-your-phone-at-the"))
                .contains(">2 November 2024</a> <span class=\"year\">(2024 to 2025)</span>: Came back.")
                .contains("<p class=\"reason\">Collect phones again</p>");
    }

    @Test
    void thePartsOfASplitNameEachOther() throws IOException {
        String report = "Report a lost laptop to the school office.";
        String change = "Change every password that was saved on it.";
        commit("policies/devices.md", HEAD + "- " + report + " " + change + "\n", "Adopt");
        commit("policies/devices.md", HEAD + "- " + report + "\n- " + change + "\n", "Part it");
        build("true");

        String kept = "report-a-lost-laptop-to-the";
        String begun = events("devices", "change-every-password-that-was-saved").isEmpty()
                ? "report-a-lost-laptop-to-the-2"
                : "change-every-password-that-was-saved";
        assertThat(events("devices", kept)).endsWith("split 2024-10-02 Part it");
        assertThat(life("devices", kept)).contains("Split: part of it is now <a href=\"#aup-life-" + begun + "\">");
        assertThat(life("devices", begun)).contains("Split off from <a href=\"#aup-life-" + kept + "\">");
    }

    @Test
    void whatWasJoinedIntoAnotherClauseSaysWhere() throws IOException {
        String pictures = "Photographs are taken with school cameras only";
        commit("policies/devices.md", HEAD + "- " + pictures + ".\n- They are deleted within one week.\n", "Adopt");
        commit("policies/devices.md", HEAD + "- " + pictures + " and are deleted within one week.\n", "Join");
        build("true");

        assertThat(life("devices", "photographs-are-taken-with-school"))
                .contains("Joined with <a href=\"#aup-life-they-are-deleted-within-one-week\">");
        assertThat(life("devices", "they-are-deleted-within-one-week"))
                .contains("Joined into <a href=\"#aup-life-photographs-are-taken-with-school\">")
                .doesNotContain("Removed.");
    }

    @Test
    void aClauseThatWentToAnotherPolicyIsToldOnEveryPageOfBoth() throws IOException {
        String phones = "- Hand in your phone at the reception desk.\n";
        commit("policies/devices.md", HEAD + phones, "Adopt devices");
        commit("policies/visits.md", "# Visits\n\n- Sign in.\n", "Adopt visits");
        day = LocalDate.of(2025, 10, 2);
        repository.write("policies/devices.md", HEAD);
        commit("policies/visits.md", "# Visits\n\n- Sign in.\n" + phones, "Move phones to visits");
        build("true");

        String id = "hand-in-your-phone-at-the";
        assertThat(events("devices", id)).endsWith("moved-to-policy 2025-10-02 Move phones to visits visits/" + id);
        assertThat(events("visits", id)).endsWith("moved-from-policy 2025-10-02 Move phones to visits devices/" + id);
        assertThat(life("devices", id))
                .contains("Went to the policy <a href=\"visits.html#aup-life-" + id + "\">\u201cVisits\u201d</a>.");
        assertThat(life("visits", id))
                .contains("Came from the policy <a href=\"devices.html#aup-life-" + id + "\">\u201cDevices\u201d</a>.");
        assertThat(page("changes/2024-2025/2025-2026/devices.html")).contains("Moved to the policy \u201cVisits\u201d");
        assertThat(page("changes/2024-2025/2025-2026/visits.html"))
                .contains("Moved here from the policy \u201cDevices\u201d");
    }

    @Test
    void aChangedLinkAndNumberAreToldWithBeforeAndAfter() throws IOException {
        commit(
                "policies/devices.md",
                "# Devices\n\n1. Wear a badge.\n2. Read [the rules](https://a.example/).\n",
                "Adopt");
        commit("policies/devices.md", "# Devices\n\n1. Read [the rules](https://b.example/).\n", "Mend");
        build("true");

        assertThat(life("devices", "read-the-rules"))
                .contains("Link changed. Number 2 became 1.")
                .contains("https://a.example/")
                .contains("https://b.example/");
    }

    @Test
    void anEarlierIdStillLeadsToTheLife() throws IOException {
        commit("policies/devices.md", HEAD + "- Phones stay in lockers.\n", "Adopt");
        commit("policies/devices.md", HEAD + "- Phones stay in lockers. {#phones}\n", "Name it");
        build("true");

        assertThat(life("devices", "phones")).contains("<span id=\"aup-life-phones-stay-in-lockers\"></span>");
    }

    @Test
    void noSubjectIsToldWhereSubjectsAreNotPublished() throws IOException {
        commit("policies/devices.md", HEAD + "- Phones stay in lockers.\n", "Adopt");
        commit("policies/devices.md", HEAD + "- Phones stay in pouches.\n", "After the theft in year six");
        build("false");

        assertThat(events("devices", "phones-stay-in-lockers"))
                .containsExactly("first-seen 2024-09-02 null", "amended 2024-10-02 null");
        assertThat(page("history/devices.html")).doesNotContain("year six");
        assertThat(page("history/devices.json")).doesNotContain("year six");
    }

    /** Commits one file, a month after the commit before. */
    private void commit(String path, String text, String subject) {
        repository.write(path, text);
        repository.commit(day, subject);
        day = day.plusMonths(1);
    }

    private void build(String publishSubjects) {
        TestSettings settings =
                TestSettings.of(repository.path().resolve("policies")).with("publishSubjects", publishSubjects);
        HandbookSite.build(settings.settings(), site());
    }

    private Path site() {
        return folder.resolve("handbook");
    }

    private String page(String path) throws IOException {
        return Files.readString(site().resolve(path));
    }

    /** The part of the history page that tells a clause's life. */
    private String life(String policy, String id) throws IOException {
        String page = page("history/" + policy + ".html");
        int start = page.indexOf("<section class=\"life\" id=\"aup-life-" + id + "\">");
        assertThat(start).as(id).isPositive();
        return page.substring(start, page.indexOf("</section>", start));
    }

    /** The clause's events as {@code history/<policy>.json} tells them: happening, day, commit, and the other policy. */
    private List<String> events(String policy, String id) throws IOException {
        JsonObject history =
                JsonParser.parseString(page("history/" + policy + ".json")).getAsJsonObject();
        return objects(history, "clauses").stream()
                .filter(clause -> clause.get("id").getAsString().equals(id))
                .flatMap(clause -> objects(clause, "events").stream())
                .map(LivesOfClausesTest::event)
                .toList();
    }

    private static String event(JsonObject event) {
        JsonElement subject = event.get("subject");
        String elsewhere = event.has("movedTo") ? "movedTo" : "movedFrom";
        String other = event.has(elsewhere)
                ? " " + event.getAsJsonObject(elsewhere).get("policy").getAsString() + "/"
                        + event.getAsJsonObject(elsewhere).get("id").getAsString()
                : "";
        return event.get("happening").getAsString() + " " + event.get("date").getAsString() + " "
                + (subject.isJsonNull() ? "null" : subject.getAsString()) + other;
    }

    private JsonObject changes(String from, String to, String policy) throws IOException {
        JsonObject file = JsonParser.parseString(page("changes/" + from + "/" + to + "/changes.json"))
                .getAsJsonObject();
        return objects(file, "policies").stream()
                .filter(candidate -> candidate.get("policy").getAsString().equals(policy))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> objects(JsonObject object, String name) {
        return StreamSupport.stream(object.getAsJsonArray(name).spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }
}
