package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample handbook, built from this project's own history, shows every kind of change. */
class SampleHandbookTest {

    private static Path site;

    @BeforeAll
    static void buildOnce() {
        site = BuiltSample.site();
    }

    static Stream<Expected> expectedChanges() throws IOException {
        try (var table = SampleHandbookTest.class.getResourceAsStream("/sample/changes.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Expected.of(line.split("\t", -1)));
        }
    }

    @ParameterizedTest
    @MethodSource("expectedChanges")
    void showsTheChange(Expected expected) throws IOException {
        List<JsonObject> records = records(expected.policy, expected.from, expected.to).stream()
                .filter(expected::speaksOf)
                .toList();

        assertThat(records).as("records with these words").hasSize(1);
        assertThat(expected.faultOf(records.get(0)))
                .as(records.get(0).toString())
                .isEmpty();
    }

    @Test
    void everyLinkOfEveryPageLeadsToAFileAndAnAnchor() throws IOException {
        assertThat(BrokenLinks.in(site)).isEmpty();
    }

    @Test
    void aLinkToAClauseOfAnyTextFindsAnAnswerOnEveryPageOfItsPolicy() throws IOException {
        for (String history : names(site.resolve("history"))) {
            String policy = history.replaceFirst("\\.(html|json)$", "");
            Map<Path, Set<String>> ids = new TreeMap<>();
            for (Path page : textsOf(policy)) {
                ids.put(page, clauseIds(Files.readString(page)));
            }
            Set<String> all = new TreeSet<>();
            ids.values().forEach(all::addAll);
            assertThat(ids)
                    .allSatisfy((page, found) ->
                            assertThat(found).as(page.toString()).containsAll(all));
        }
    }

    @Test
    void everyAddressOfTheSitemapAndTheFeedIsAPageOfTheSite() throws IOException {
        assertThat(BrokenLinks.in(site, "https://handbook.example/", "sitemap.xml", "feed.xml"))
                .isEmpty();
    }

    @Test
    void everyResultOfTheSearchLeadsToItsClauseAndThatClausesLife() throws IOException {
        List<String> addresses = SearchResults.addressesIn(site);

        assertThat(addresses)
                .contains(
                        "policies/acceptable-use.html#what-it-covers",
                        "2024-2025/removable-media.html#removable-media-are-memory-sticks")
                .anySatisfy(address -> assertThat(address).startsWith("versions/"));
        assertThat(SearchResults.leadingNowhere(site, addresses)).isEmpty();
    }

    @Test
    void aPictureThatWasReplacedUnderItsNameIsTold() throws IOException {
        assertThat(Files.readString(site.resolve("changes/2024-2025/2025-2026/online-safety.html")))
                .contains("1 picture was replaced. Nothing else changed.");
    }

    @Test
    void hasOneEditionForEachYearWithThePoliciesInForceAtItsEnd() {
        List<String> sinceTheFirstYear = List.of(
                "acceptable-use", "data-protection", "devices", "ict-code-of-conduct", "images", "online-safety");

        assertThat(policiesIn("2023-2024"))
                .containsExactlyElementsOf(with(sinceTheFirstYear, "remote-learning", "removable-media"));
        assertThat(policiesIn("2024-2025"))
                .containsExactlyElementsOf(
                        with(sinceTheFirstYear, "remote-learning", "removable-media", "social-media"));
        assertThat(policiesIn("2025-2026"))
                .containsExactlyElementsOf(with(sinceTheFirstYear, "remote-learning", "social-media"));
        assertThat(policiesIn("2026-2027")).containsExactlyElementsOf(with(sinceTheFirstYear, "social-media"));
        assertThat(site.resolve("2027-2028")).doesNotExist();
    }

    @Test
    void tellsFromWhichDayEachVersionApplied() {
        Map<String, List<String>> versions = Map.of(
                "acceptable-use",
                List.of(
                        "2023-09-12",
                        "2024-01-23",
                        "2024-09-01",
                        "2024-09-17",
                        "2025-09-01",
                        "2025-10-14",
                        "2026-09-01"),
                "images",
                List.of("2024-01-16", "2024-06-11", "2026-10-13"),
                "remote-learning",
                List.of("2024-02-06"),
                "removable-media",
                List.of("2023-11-14", "2025-01-14"));

        versions.forEach(
                (policy, days) -> assertThat(names(site.resolve("versions").resolve(policy)))
                        .as(policy)
                        .containsExactlyElementsOf(
                                days.stream().map(day -> day + ".html").toList()));
    }

    @Test
    void aRenamedFileIsTheSamePolicyUnchanged() throws IOException {
        JsonObject images = policy("images", "2024-2025", "2025-2026");

        assertThat(images.get("status").getAsString()).isEqualTo("unchanged");
        assertThat(images.get("fromPath").getAsString()).endsWith("/photography.md");
        assertThat(images.get("toPath").getAsString()).endsWith("/images-of-children.md");
    }

    @Test
    void aWithdrawnPolicyKeepsItsHistoryAndLosesItsPage() {
        assertThat(site.resolve("policies/removable-media.html")).doesNotExist();
        assertThat(site.resolve("history/removable-media.html")).exists();
        assertThat(site.resolve("2024-2025/removable-media.html")).exists();
    }

    @Test
    void anEditionShowsThePictureOfItsTime() throws IOException {
        assertThat(pictureOf("2024-2025/online-safety.html"))
                .isEqualTo(pictureOf("2023-2024/online-safety.html"))
                .isNotEqualTo(pictureOf("2025-2026/online-safety.html"));
    }

    @Test
    void noWordOfTheDraftIsAnywhereInTheSite() throws IOException {
        List<String> onlyInTheDraft = List.of(
                "wearable recorders",
                "voice-cloning",
                "pendants",
                "imitate a pupil",
                "2027-2028",
                "within the hour",
                "Propose the acceptable use agreement");
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(onlyInTheDraft).as(file.toString()).noneMatch(text::contains);
            }
        }
        assertThat(Files.readString(site.resolve("policies/acceptable-use.html")))
                .contains("I follow the security instructions of the trust IT team");
    }

    @Test
    void thePublicSiteHasNoWordOfAStaffPolicy(@TempDir Path other) throws IOException {
        Path publicSite = other.resolve("handbook");
        HandbookSite.build(BuiltSample.settings().with("for", "public").settings(), publicSite);

        List<String> onlyForStaff = List.of(
                "acceptable-use",
                "Acceptable use",
                "I understand that",
                "social-media",
                "ict-code-of-conduct",
                "removable-media",
                "My passwords are mine",
                "former pupils under 18",
                "memory sticks after a loss");
        try (Stream<Path> files = Files.walk(publicSite)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = publicSite.relativize(file) + "\n" + Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(onlyForStaff).as(file.toString()).noneMatch(text::contains);
            }
        }
        assertThat(publicSite.resolve("policies/online-safety.html")).exists();
    }

    private static JsonObject policy(String policy, String from, String to) throws IOException {
        Path file = site.resolve("changes").resolve(from).resolve(to).resolve("changes.json");
        JsonArray policies =
                JsonParser.parseString(Files.readString(file)).getAsJsonObject().getAsJsonArray("policies");
        return objects(policies).stream()
                .filter(candidate -> candidate.get("policy").getAsString().equals(policy))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonObject> records(String policy, String from, String to) throws IOException {
        return objects(policy(policy, from, to).getAsJsonArray("clauses"));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    /** The pages that show a text of the policy. */
    private static List<Path> textsOf(String policy) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(".html"))
                    .filter(file -> {
                        String path = site.relativize(file).toString().replace('\\', '/');
                        return path.matches("(policies|\\d{4}-\\d{4})/" + policy + "\\.html")
                                || path.startsWith("versions/" + policy + "/");
                    })
                    .toList();
        }
    }

    private static Set<String> clauseIds(String html) {
        return Pattern.compile("<[a-z0-9]+ (?:class=\"aup-former\" )?id=\"(?!aup-)([^\"]+)\"")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> policiesIn(String year) {
        return names(site.resolve(year)).stream()
                .filter(name -> !name.equals("index.html"))
                .map(name -> name.replace(".html", ""))
                .toList();
    }

    private static List<String> names(Path folder) {
        String[] names = folder.toFile().list();
        assertThat(names).as(folder.toString()).isNotNull();
        return Arrays.stream(names).sorted().toList();
    }

    private static List<String> with(List<String> policies, String... more) {
        List<String> all = new ArrayList<>(policies);
        all.addAll(List.of(more));
        return all.stream().sorted().toList();
    }

    private static String pictureOf(String page) throws IOException {
        String html = Files.readString(site.resolve(page));
        int start = html.indexOf("assets/images/");
        assertThat(start).as("a picture on " + page).isPositive();
        return html.substring(start, html.indexOf('"', start));
    }

    /** A line of the table: what must be told of the clauses with these words. */
    private record Expected(
            String kind,
            String policy,
            String from,
            String to,
            List<String> before,
            List<String> after,
            String goesTo) {

        static Expected of(String[] cells) {
            String[] policies = cells[1].split(" -> ");
            return new Expected(
                    cells[0],
                    policies[0],
                    cells[2],
                    cells[3],
                    parts(cells[4]),
                    cells[0].equals("went") ? List.of() : parts(cells[5]),
                    policies.length > 1 ? policies[1] : "");
        }

        private static List<String> parts(String cell) {
            return cell.isEmpty() ? List.of() : List.of(cell.split("<br>"));
        }

        boolean speaksOf(JsonObject change) {
            return has(change, "from", before) && has(change, "to", after);
        }

        private static boolean has(JsonObject change, String side, List<String> parts) {
            List<JsonObject> clauses = objects(change.getAsJsonArray(side));
            return parts.stream()
                    .allMatch(part -> clauses.stream()
                            .anyMatch(clause -> clause.get("text").getAsString().contains(part)));
        }

        /** What is wrong with the record; empty when it is as expected. */
        String faultOf(JsonObject change) {
            String found = change.get("kind").getAsString();
            boolean right = switch (kind) {
                case "moved", "renumbered" -> change.get(kind).getAsBoolean();
                case "links" -> found.equals("amended") && change.has("links");
                case "went" ->
                    found.equals("removed")
                            && change.getAsJsonObject("movedTo")
                                    .get("policy")
                                    .getAsString()
                                    .equals(goesTo);
                default -> found.equals(kind);
            };
            return right ? "" : "expected " + kind + ", found " + found;
        }

        @Override
        public String toString() {
            return kind + " " + policy + " " + from + ".." + to + ": " + before + " -> " + after;
        }
    }
}
