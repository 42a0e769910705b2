package io.github.policyhandbook.site.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormerIdsTest {

    @Test
    void aPolicyIsKnownByTheFileItWasInAYearThatIsOver() {
        String before = handbook("2023-2024", "ict", "policies/ict.md", "2024-2025", "ict", "policies/ict.md");
        String now = handbook(
                "2023-2024", "computers", "policies/ict.md", "2024-2025", "computers", "policies/computers.md");

        assertThat(FormerIds.since(before, now)).isEqualTo(Map.of("ict", "computers"));
    }

    @Test
    void anIdThatIsStillThereStandsForItself() {
        String before = handbook("2023-2024", "ict", "policies/ict.md", "2024-2025", "ict", "policies/ict.md");
        String now = handbook("2023-2024", "computers", "policies/ict.md", "2024-2025", "ict", "policies/other.md");

        assertThat(FormerIds.since(before, now)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"editions\": [{}]}", "{\"editions\": 7}", "null"})
    void whatCannotBeReadTellsNothing(String before) {
        assertThat(FormerIds.since(before, handbook("2023-2024", "a", "a.md", "2024-2025", "a", "a.md")))
                .isEmpty();
    }

    private static String handbook(String year1, String id1, String path1, String year2, String id2, String path2) {
        return "{\"editions\": [" + edition(year1, id1, path1) + ", " + edition(year2, id2, path2) + "]}";
    }

    private static String edition(String year, String id, String path) {
        return String.format(
                "{\"edition\": \"%s\", \"policies\": [{\"policy\": \"%s\", \"path\": \"%s\"}]}", year, id, path);
    }
}
