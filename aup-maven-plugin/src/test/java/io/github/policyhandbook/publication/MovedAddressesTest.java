package io.github.policyhandbook.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovedAddressesTest {

    private static final Set<String> PRESENT = Set.of(
            "index.html",
            "changes/index.html",
            "changes/2023-2024/2024-2025/index.html",
            "changes/2023-2024/2024-2025/computers.html",
            "2023-2024/index.html",
            "2023-2024/computers.html",
            "policies/computers.html",
            "history/computers.html",
            "history/gone.html",
            "versions/computers/2023-09-01.html",
            "versions/gone/2022-09-01.html",
            "print/2024-2025.html",
            "slips/computers.html");

    @ParameterizedTest
    @CsvSource({
        // a policy with another id
        "policies/ict.html, policies/computers.html",
        "history/ict.html, history/computers.html",
        "2023-2024/ict.html, 2023-2024/computers.html",
        "2022-2023/ict.html, history/computers.html",
        "versions/ict/2023-09-01.html, versions/computers/2023-09-01.html",
        "versions/ict/2023-09-02.html, history/computers.html",
        "changes/2023-2024/2024-2025/ict.html, changes/2023-2024/2024-2025/computers.html",
        "slips/ict.html, slips/computers.html",
        "slips/ict/2023-09-02.html, policies/computers.html",
        // a policy that was withdrawn
        "policies/gone.html, history/gone.html",
        "2024-2025/gone.html, history/gone.html",
        "slips/gone.html, history/gone.html",
        // nothing that is left of it
        "policies/secret.html, index.html",
        "2023-2024/secret.html, 2023-2024/index.html",
        "changes/2023-2024/2024-2025/secret.html, changes/2023-2024/2024-2025/index.html",
        "changes/2019-2020/2020-2021/ict2.html, changes/index.html",
        "print/2014-2015.html, index.html",
        "register.html, index.html"
    })
    void aVanishedPageLeadsToTheNearestThingThereIs(String old, String target) {
        assertThat(since(Map.of(old, ""))).containsExactly(Map.entry(old, target));
    }

    @Test
    void whatIsStillThereOrNoPageOrTheErrorPageLeadsNowhere() {
        assertThat(since(Map.of("policies/computers.html", "", "pdf/2020.pdf", "", "404.html", "")))
                .isEmpty();
    }

    @Test
    void whatLedOnBeforeLeadsOnFromThereNow() {
        assertThat(since(Map.of(
                        "policies/older.html", "policies/ict.html", "policies/oldest.html", "policies/computers.html")))
                .containsExactly(
                        Map.entry("policies/older.html", "policies/computers.html"),
                        Map.entry("policies/oldest.html", "policies/computers.html"));
    }

    /** @param before the pages there were, and where those led that only led on */
    private static Map<String, String> since(Map<String, String> before) {
        TreeMap<String, String> checksums = new TreeMap<>();
        TreeMap<String, String> moved = new TreeMap<>();
        before.forEach((path, target) -> {
            checksums.put(path, "0123456789abcdef");
            if (!target.isEmpty()) {
                moved.put(path, target);
            }
        });
        return new MovedAddresses(PRESENT, Map.of("ict", "computers"))
                .since(new PublicationList(1, "c0ffee", checksums, moved));
    }
}
