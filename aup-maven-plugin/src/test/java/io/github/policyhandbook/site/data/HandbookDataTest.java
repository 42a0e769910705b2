package io.github.policyhandbook.site.data;

import static io.github.policyhandbook.site.data.SampleHandbook.OFFLINE;
import static io.github.policyhandbook.site.data.SampleHandbook.ONLINE;
import static io.github.policyhandbook.site.data.SampleHandbook.policy;
import static io.github.policyhandbook.site.data.SampleHandbook.version;
import static io.github.policyhandbook.site.data.SampleHandbook.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.site.ComparedYears;
import io.github.policyhandbook.site.PlannedFile;
import io.github.policyhandbook.site.SiteFile;
import io.github.policyhandbook.site.SiteSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandbookDataTest {

    private static final Handbook HANDBOOK = SampleHandbook.on(
            "2025-01-15",
            policy(
                    "aup",
                    version("2023-09-01", "Passwords are secret.", "1. Screens are locked."),
                    version("2024-09-01", "Passwords must be secret.", "Badges are worn.")),
            policy("trips", version("2023-10-01", "Trips are planned."), withdrawal("2024-06-01")));

    @Test
    void everyFileHasItsPlace() {
        assertThat(files(OFFLINE))
                .extracting(SiteFile.Data::path)
                .containsExactly(
                        "handbook.json",
                        "register.csv",
                        "changes/2023-2024/2024-2025/changes.json",
                        "history/aup.json",
                        "history/trips.json",
                        "assets/search-index.js",
                        "assets/search-index-years.js",
                        "schemas/changes.schema.json",
                        "schemas/handbook.schema.json",
                        "schemas/history.schema.json",
                        "schemas/review.schema.json");
    }

    @Test
    void feedAndSitemapNeedToKnowWhereTheSiteStands() {
        assertThat(files(ONLINE)).extracting(SiteFile.Data::path).contains("feed.xml", "sitemap.xml");
    }

    @Test
    void theSameHandbookGivesTheSameBytes() {
        assertThat(texts(files(ONLINE))).isEqualTo(texts(files(ONLINE)));
    }

    @ParameterizedTest
    @CsvSource({
        "schemas/changes.schema.json, changes/2023-2024/2024-2025/changes.json",
        "schemas/handbook.schema.json, handbook.json",
        "schemas/history.schema.json, history/aup.json",
        "schemas/history.schema.json, history/trips.json"
    })
    void theSchemaIsTrueToWhatIsWritten(String schema, String document) {
        Map<String, byte[]> files =
                files(OFFLINE).stream().collect(Collectors.toMap(SiteFile.Data::path, SiteFile.Data::bytes));

        assertThat(SchemaCheck.faults(files.get(schema), files.get(document))).isEmpty();
    }

    @Test
    void theSchemasAllowNothingElse() {
        byte[] schema = files(OFFLINE).stream()
                .filter(file -> file.path().equals("schemas/changes.schema.json"))
                .findFirst()
                .orElseThrow()
                .bytes();
        String document = """
                {"schemaVersion": 2, "from": {"edition": "2023-2024", "commit": "abc", "date": "2024-08-31"},
                 "to": {"edition": 2024, "commit": null, "date": "2025-08-31"}, "extra": 1}
                """;

        assertThat(SchemaCheck.faults(schema, document.getBytes(StandardCharsets.UTF_8)))
                .containsExactlyInAnyOrder(
                        "$ lacks \"policies\"",
                        "$ has a extra",
                        "$.schemaVersion is not 1",
                        "$.from.commit is not \"^[0-9a-f]{40}$\"",
                        "$.to.edition is no \"string\"",
                        "$.to.commit is no \"string\"");
    }

    @Test
    void aDraftIsNotTold() {
        FrontMatter draft = FrontMatter.builder().title("Secret plan").build();
        var published = version("2024-09-01", "Passwords are secret.");
        var proposed = version("2024-10-01", draft, Approval.NOT_RECORDED, "Hush.");
        var revisions = new ArrayList<>(List.of(published.source(), proposed.source()));
        var withDraft = new Policy("aup", List.of(published), revisions);

        assertThat(texts(files(SampleHandbook.on("2025-01-15", withDraft), ONLINE)))
                .noneMatch(
                        text -> text.contains("Hush") || text.contains("Secret plan") || text.contains("2024-10-01"));
    }

    private static List<SiteFile.Data> files(SiteSettings settings) {
        return files(HANDBOOK, settings);
    }

    private static List<SiteFile.Data> files(Handbook handbook, SiteSettings settings) {
        List<ComparedYears.Pair> pairs = handbook.editions().size() < 2
                ? List.of()
                : List.of(new ComparedYears.Pair(
                        handbook.editions().get(0), handbook.editions().get(1)));
        return HandbookData.files(handbook, new FirstWordComparison(), settings, pairs)
                .map(HandbookDataTest::made)
                .toList();
    }

    private static SiteFile.Data made(PlannedFile planned) {
        SiteFile.Data made = WrittenFile.of(planned.get());
        assertThat(made.path()).isEqualTo(planned.path());
        return made;
    }

    private static List<String> texts(List<SiteFile.Data> files) {
        return files.stream()
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .toList();
    }
}
