package io.github.policyhandbook.site.data;

import static io.github.policyhandbook.site.data.SampleHandbook.policy;
import static io.github.policyhandbook.site.data.SampleHandbook.version;
import static io.github.policyhandbook.site.data.SampleHandbook.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static final Policy REWORDED = policy(
            "aup",
            version("2023-09-01", "Sticks by USB are allowed.", "Screens are locked."),
            version("2024-09-01", "1. Sticks are not allowed.", "Screens are locked."));

    @Test
    void theClausesInForceHaveTheirYears() {
        assertThat(inForce(REWORDED))
                .isEqualTo("window.aupSearchIndex={\"years\":[\"2023-2024\",\"2024-2025\"],\"now\":1,\"policies\":["
                        + "[\"aup\",\"Acceptable use\",[],"
                        + "[1,\"1\",\"Sticks are not allowed.\",0,1,1],"
                        + "[1,\"\",\"Screens are locked.\",0,0,1]]]};\n");
    }

    @Test
    void whatAnEarlierYearSaidBesidesIsAFileOfItsOwn() {
        assertThat(years(REWORDED))
                .isEqualTo("window.aupSearchYears={\"policies\":["
                        + "[\"aup\",\"Acceptable use\",[],[1,\"\",\"Sticks by USB are allowed.\",0,0,0]]]};\n");
    }

    @Test
    void headingsAreListedOnceAndClausesNameTheirs() {
        assertThat(inForce(
                        policy("aup", version("2024-09-01", "Scope: all.", "# Screens", "Lock them.", "Clean them."))))
                .contains("[\"Screens\"],"
                        + "[\"scope:\",\"\",\"Scope: all.\",0,0,0],[1,\"\",\"Screens\",-1,0,0],"
                        + "[1,\"\",\"Lock them.\",1,0,0],[1,\"\",\"Clean them.\",1,0,0]");
    }

    @Test
    void wordsThatReturnedHaveTwoRunsOfYears() {
        assertThat(inForce(policy(
                        "aup",
                        version("2021-09-01", "Phones are off."),
                        version("2023-09-01", "Phones are on."),
                        version("2024-09-01", "Phones are off."))))
                .contains("[1,\"\",\"Phones are off.\",0,0,1,3,3]");
    }

    @Test
    void aTextThatNoHandbookHasIsNamedByItsVersion() {
        assertThat(years(policy(
                        "aup",
                        version("2023-09-01", "Phones are off."),
                        version("2023-11-05", "Phones are on."),
                        version("2024-02-01", "Phones are in lockers."))))
                .contains("[1,\"\",\"Phones are on.\",0,0,\"2023-11-05\"],"
                        + "[1,\"\",\"Phones are off.\",0,0,\"2023-09-01\"]");
    }

    @Test
    void aWithdrawnPolicyIsAmongTheEarlierYearsOnly() {
        var withdrawn = policy("aup", version("2022-09-01", "Phones are off."), withdrawal("2023-09-01"));

        assertThat(inForce(withdrawn)).endsWith("\"policies\":[]};\n");
        assertThat(years(withdrawn)).contains("[1,\"\",\"Phones are off.\",0,0,0]");
    }

    @Test
    void aPolicyInForceIsFoundByItsTitleEvenWhereItSaysNothingElse() {
        assertThat(inForce(policy("aup", version("2024-09-01")))).contains("[\"aup\",\"Acceptable use\",[]]");
    }

    @Test
    void anIdOfTheFirstWordsIsToldByTheirNumber() {
        assertThat(inForce(policy("aup", version("2024-09-01", "\u00c9coles are open.", "Schools are open."))))
                .contains("[\"\u00e9coles\",", "[1,\"\",\"Schools are open.\"");
    }

    @Test
    void aPolicyThatNoEditionHasIsNotFound() {
        var coming = policy("aup", version("2025-09-01", "Later."));

        assertThat(inForce(coming)).contains("\"policies\":[]");
        assertThat(years(coming)).contains("\"policies\":[]");
    }

    @Test
    void noTextEndsTheScript() {
        assertThat(inForce(policy("aup", version("2024-09-01", "No </script> \u2028here\u2029."))))
                .contains("No \\u003c/script> \\u2028here\\u2029.");
    }

    private static String inForce(Policy policy) {
        return text(files(policy).get(0));
    }

    private static String years(Policy policy) {
        return text(files(policy).get(1));
    }

    private static List<SiteFile.Data> files(Policy policy) {
        var handbook = SampleHandbook.on("2025-01-15", policy);
        var comparison = new FirstWordComparison();
        return SearchIndex.files(handbook, new PoliciesToday(handbook, comparison), comparison)
                .map(file -> WrittenFile.of(file.get()))
                .toList();
    }

    private static String text(SiteFile.Data file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
