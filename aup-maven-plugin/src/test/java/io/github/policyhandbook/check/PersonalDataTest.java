package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    private static final String PUBLIC = "---\nreaders: public\n---\n# Trips\n\n";

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void addressesAndMobilesInATextForThePublicAreToldOnTheirLines() {
        school.has("trips.md", PUBLIC + "Write to\nasha.patel@school.example, or ring\n07400 123456.\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.PERSONAL_DATA))
                .containsExactly(
                        "policies/trips.md:7: \"asha.patel@school.example\" looks like one person's e-mail address, in a"
                                + " text for the public",
                        "policies/trips.md:8: \"07400 123456\" is the number of a mobile telephone, in a text for the"
                                + " public");
    }

    @Test
    void inTheContactsTheyAreToldToo() {
        school.has(
                        "trips.md",
                        "---\nreaders: public\ncontacts:\n  Office: 020 7946 0123\n  Leader: Mr Lee, 07400 123456\n---\n# A\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.PERSONAL_DATA))
                .containsExactly(
                        "policies/trips.md:5: \"07400 123456\" is the number of a mobile telephone, in a text for"
                                + " the public");
    }

    @Test
    void whatElsePagesShowOfTheFrontMatterIsReadInTheOrderOfItsLines() {
        school.has(
                        "trips.md",
                        "---\nreaders: public\nsummary-of-changes: >\n  Write to\n  lee.wong@school.example.\n"
                                + "owner: asha.patel@school.example\napprover: asha.patel@school.example\n"
                                + "approved-by: mr.obi@school.example\n---\n# A\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.PERSONAL_DATA))
                .extracting(told -> told.substring(0, told.indexOf(" looks")))
                .containsExactly(
                        "policies/trips.md:5: \"lee.wong@school.example\"",
                        "policies/trips.md:6: \"asha.patel@school.example\"",
                        "policies/trips.md:8: \"mr.obi@school.example\"");
    }

    @Test
    void behindALinkTheyAreToldOnce() {
        school.has(
                        "trips.md",
                        PUBLIC + "[Mrs Patel](mailto:asha.patel@school.example?subject=Trip)\n\n"
                                + "[07400 123456](tel:+447400123456)\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.PERSONAL_DATA)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On a trip ring the school mobile, 07400 123456.",
                "Text the helpline on 07400 123456.",
                "Ring 020 7946 0123, 0808 157 0123 or 999.",
                "Write to office@school.example."
            })
    void whatBelongsToTheSchoolOrAServiceIsFine(String sentence) {
        school.has("trips.md", PUBLIC + sentence + "\n").since("2025-10-01");

        assertThat(school.told(Rule.PERSONAL_DATA)).isEmpty();
    }

    @Test
    void whatIsRightInOnePlaceIsToldInTheNextOne() {
        String agreed = "<!-- aup:ignore personal-data: she agreed -->\nWrite to asha.patel@school.example.\n\n";
        String silent = "Or write to asha.patel@school.example.\n\n";
        school.has("trips.md", PUBLIC + agreed + silent + silent + agreed).since("2025-10-01");

        assertThat(school.told(Rule.PERSONAL_DATA))
                .containsExactly("policies/trips.md:9: \"asha.patel@school.example\" looks like one person's e-mail"
                        + " address, in a text for the public");
        assertThat(school.told(Rule.SILENCE)).isEmpty();
        assertThat(school.check().silenced()).hasSize(2);
    }

    @Test
    void aTextForStaffMayHaveThem() {
        school.has("trips.md", "# Trips\n\nRing 07400 123456 or write to asha.patel@school.example.\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.PERSONAL_DATA)).isEmpty();
    }
}
