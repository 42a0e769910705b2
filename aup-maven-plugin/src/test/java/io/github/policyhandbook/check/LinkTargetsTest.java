package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetsTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aLinkToAFileThatIsNotThereIsToldOnItsLine() {
        school.published("# Visitors\n\nCome in by the gate.\nThen read the\n[rules](rules.md).\n");

        assertThat(school.told(Rule.LINK_TARGET))
                .containsExactly(
                        "policies/visitors.md:5: the link to \"rules.md\" leads nowhere, so its words are shown"
                                + " without it");
        assertThat(school.mends(Rule.LINK_TARGET)).noneMatch(mend -> mend.startsWith("Did you mean"));
    }

    @Test
    void aPolicyThatIsNearlyCalledSoIsGuessed() {
        school.has("visitors.md", "# Visitors\n\n[Trips](tripps.md#coaches)\n")
                .has("trips.md", "# Trips\n\n## Coaches\n")
                .since("2025-10-01");

        assertThat(school.mends(Rule.LINK_TARGET))
                .singleElement()
                .asString()
                .startsWith("Did you mean \"trips.md#coaches\"? ");
    }

    @Test
    void aPolicyInAnotherFolderIsGuessed() {
        school.has("pupils/visitors.md", "# Visitors\n\n[Trips](trips.md)\n")
                .has("out of school/trips.md", "# Trips\n")
                .since("2025-10-01");

        assertThat(school.mends(Rule.LINK_TARGET))
                .singleElement()
                .asString()
                .startsWith("Did you mean \"../out%20of%20school/trips.md\"? ");
    }

    @Test
    void aDocumentThatIsCalledNearlySoIsGuessed() {
        school.has("visitors.md", "# Visitors\n\n[Form](forms/sign-in.pdf#page=2)\n")
                .has("forms/Sign-in.pdf", "a form")
                .since("2025-10-01");

        assertThat(school.mends(Rule.LINK_TARGET))
                .singleElement()
                .asString()
                .startsWith("Did you mean \"forms/Sign-in.pdf#page=2\"? ");
    }

    @Test
    void whatLeadsSomewhereIsFine() {
        school.has("index.md", "# Handbook\n\nSee [trips](trips) and [visitors](pupils/).\n")
                .has(
                        "trips.md",
                        "# Trips\n\n[Up](#trips) [web](https://example.org) [letter](mailto:office@school.example)\n")
                .has("form.docx", "a form")
                .has(
                        "pupils/index.md",
                        "# Visitors\n\n[Trips](../trips.md#trips) [all](../) [root](/trips.html) [form](../form.docx)\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.LINK_TARGET)).isEmpty();
        assertThat(school.told(Rule.LINK_CLAUSE)).isEmpty();
    }

    @Test
    void theHomePagesOwnLinksAreLookedAtToo() {
        school.has("index.md", "# Handbook\n\n[Trips](tips.md)\n")
                .has("trips.md", "# Trips\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.LINK_TARGET))
                .containsExactly("policies/index.md:3: the link to \"tips.md\" leads nowhere, so its words are shown"
                        + " without it");
    }

    @Test
    void aClauseThatAPolicyDoesNotHaveIsToldWithTheOneThatIsNear() {
        school.has("visitors.md", "# Visitors\n\n[Coaches](trips.md#coachs)\n\n[Above](#visitor)\n")
                .has("trips.md", "# Trips\n\n## Coaches\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.LINK_CLAUSE))
                .containsExactly(
                        "policies/visitors.md:3: the link to \"trips.md#coachs\" names no clause of that policy, so it"
                                + " leads to the policy's beginning",
                        "policies/visitors.md:5: the link to \"#visitor\" leads nowhere, so its words are shown without"
                                + " it");
        assertThat(school.mends(Rule.LINK_CLAUSE))
                .containsExactly(
                        "Did you mean \"trips.md#coaches\"? Follow the # beside the clause you mean and copy what stands"
                                + " behind # in the address.",
                        "Did you mean \"#visitors\"? Follow the # beside the clause you mean and copy what stands behind"
                                + " # in the address.");
    }

    @Test
    void aPathInOtherLetterCaseIsANote() {
        school.has("visitors.md", "# Visitors\n\n[Trips](Trips.md)\n")
                .has("trips.md", "# Trips\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.LINK_TARGET))
                .containsExactly(
                        "policies/visitors.md:3: the link to \"Trips.md\" differs from its file's name in capital"
                                + " and small letters");
        assertThat(school.mends(Rule.LINK_TARGET)).allMatch(mend -> mend.startsWith("Write trips.md."));
        assertThat(school.weights(Rule.LINK_TARGET)).containsExactly(Severity.NOTE);
    }

    @Test
    void aNameThatTheFileHadBeforeIsANote() {
        school.has("visitors.md", "# Visitors\n\n[Trips](outings.md)\n")
                .has("outings.md", "# Trips\n\nAsk the office first.\n")
                .since("2025-10-01");
        school.repository().delete("policies/outings.md");
        school.has("trips.md", "# Trips\n\nAsk the office first.\n").since("2025-11-01");

        assertThat(school.told(Rule.LINK_TARGET))
                .containsExactly(
                        "policies/visitors.md:3: the link to \"outings.md\" names its policy's file by a name it"
                                + " had before");
        assertThat(school.weights(Rule.LINK_TARGET)).containsExactly(Severity.NOTE);
    }

    @Test
    void aPublishedTextMayNotRelyOnADraft() {
        school.has("visitors.md", "# Visitors\n\n[Trips](trips.md)\n")
                .has("trips.md", "---\nstatus: draft\n---\n# Trips\n")
                .since("2025-10-01");

        assertThat(school.told(Rule.LINK_TARGET))
                .containsExactly("policies/visitors.md:3: the link to \"trips.md\" leads to a policy of which there is"
                        + " only a draft, so its words are shown without it");
    }

    @Test
    void aDraftMayRelyOnADraftAndATextOnADraftThatAmendsWhatIsPublished() {
        school.has("trips.md", "# Trips\n\nAsk the office first.\n")
                .has("clubs.md", "---\nstatus: draft\n---\n# Clubs\n")
                .since("2025-10-01");
        school.has("trips.md", "---\nstatus: draft\n---\n# Trips\n\nAsk the office a week before.\n")
                .has("visitors.md", "# Visitors\n\n[Trips](trips.md)\n")
                .has("play.md", "---\nstatus: draft\n---\n# Play\n\n[Clubs](clubs.md)\n")
                .since("2025-11-01");

        assertThat(school.told(Rule.LINK_TARGET)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "www.school.example, https://www.school.example",
        "county.gov.uk/forms, https://county.gov.uk/forms",
        "County.gov.uk, https://County.gov.uk",
        "office@school.example, mailto:office@school.example"
    })
    void anAddressWithoutItsBeginningIsToldWithIt(String target, String meant) {
        school.published("# Visitors\n\n[Form](" + target + ")\n");

        assertThat(school.told(Rule.LINK_TARGET))
                .containsExactly("policies/visitors.md:3: the link to \"" + target
                        + "\" leads nowhere, so its words are shown without it");
        assertThat(school.mends(Rule.LINK_TARGET))
                .singleElement()
                .asString()
                .startsWith("Write \"" + meant + "\": in a link, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"form.docx", "forms/county.gov.uk.pdf", "uk", "rules.md", "@office"})
    void whatLooksLikeAFileIsTakenForOne(String target) {
        school.published("# Visitors\n\n[Form](" + target + ")\n");

        assertThat(school.mends(Rule.LINK_TARGET)).singleElement().asString().startsWith("Link to a policy");
    }

    @Test
    void aFileThatIsCalledLikeAWebAddressIsFine() {
        school.has("visitors.md", "# Visitors\n\n[Form](county.gov.uk)\n")
                .has("county.gov.uk", "a form")
                .since("2025-10-01");

        assertThat(school.told(Rule.LINK_TARGET)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\\server\\forms\\trip.docx", "\\\\\\\\server\\\\forms\\\\trip.docx"})
    void aFolderOfANetworkIsNotAllowed(String target) {
        school.published("# Visitors\n\n[Form](" + target + ")\n");

        assertThat(school.told(Rule.LINK_NOT_ALLOWED))
                .containsExactly(
                        "policies/visitors.md:3: the link to \"\\\\server\\forms\\trip.docx\" leads into a network"
                                + " that readers of the site are not in");
        assertThat(school.told(Rule.LINK_TARGET)).isEmpty();
    }

    @Test
    void oneBackslashIsAFolderOfTheRepository() {
        school.has("visitors.md", "# Visitors\n\n[Form](\\forms\\trip.docx) [Plan](\\forms\\plan.docx)\n")
                .has("forms/plan.docx", "a plan")
                .since("2025-10-01");

        assertThat(school.told(Rule.LINK_TARGET)).hasSize(1);
        assertThat(school.told(Rule.LINK_NOT_ALLOWED)).isEmpty();
    }
}
