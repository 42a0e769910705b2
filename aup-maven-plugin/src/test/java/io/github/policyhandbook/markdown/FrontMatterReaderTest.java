package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.faults;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import io.github.policyhandbook.model.Status;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterReaderTest {

    @Test
    void everyFactIsRead() {
        String text = """
                ---
                id: acceptable-use
                title: "Acceptable use: staff"
                owner: Deputy head
                audience: [staff, governors]
                category: ICT
                statutory: yes
                readers: Public
                status: APPROVED
                approved: 12 September 2025
                approved-by: Full governing body
                approver: Governors
                effective: 2025-10-01
                for-year: 2025-2026
                review: 2026-09-12
                review-every: every 2 years
                withdrawn: 2030-01-01
                replaced-by: devices
                acknowledgement: true
                contacts:
                  Online safety: A. Lead
                  Network: The technician
                summary-of-changes: >
                  Passwords are
                  longer.
                ---
                # Acceptable use
                """;

        FrontMatterReader.Reading reading = FrontMatterReader.read(text);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.frontMatter())
                .isEqualTo(FrontMatter.builder()
                        .id("acceptable-use")
                        .title("Acceptable use: staff")
                        .owner("Deputy head")
                        .audience(List.of("staff", "governors"))
                        .category("ICT")
                        .statutory(true)
                        .readers(Readers.PUBLIC)
                        .status(Status.APPROVED)
                        .approved(LocalDate.of(2025, 9, 12))
                        .approvedBy("Full governing body")
                        .approver("Governors")
                        .effective(LocalDate.of(2025, 10, 1))
                        .forYear("2025-2026")
                        .review(LocalDate.of(2026, 9, 12))
                        .reviewEvery(Period.ofYears(2))
                        .withdrawn(LocalDate.of(2030, 1, 1))
                        .replacedBy("devices")
                        .acknowledgement(true)
                        .contact("Online safety", "A. Lead")
                        .contact("Network", "The technician")
                        .summaryOfChanges("Passwords are longer.")
                        .build());
        assertThat(reading.body()).isEqualTo("# Acceptable use\n");
        assertThat(reading.bodyLine()).isEqualTo(27);
    }

    @Test
    void withoutFrontMatterNothingIsStated() {
        FrontMatterReader.Reading reading = FrontMatterReader.read("# Title\n\nid: no\n");

        assertThat(reading.frontMatter()).isEqualTo(FrontMatter.EMPTY);
        assertThat(reading.body()).isEqualTo("# Title\n\nid: no\n");
    }

    @Test
    void wordsAreOneLineHoweverTheyAreWritten() {
        FrontMatter facts =
                front("---\ntitle: \"Use\\nof  ICT\"\nowner: \"\\u00a0\"\nsummary-of-changes: |\n  a\n\n  b\n---\n");

        assertThat(facts.title()).contains("Use of ICT");
        assertThat(facts.owner()).isEmpty();
        assertThat(facts.summaryOfChanges()).contains("a b");
    }

    @Test
    void threeDotsEndItToo() {
        FrontMatterReader.Reading reading = FrontMatterReader.read("---\ntitle: A\n...\nText\n");

        assertThat(reading.frontMatter().title()).contains("A");
        assertThat(reading.body()).isEqualTo("Text\n");
    }

    @Test
    void aRuledLineAtTheTopIsNoFrontMatter() {
        assertThat(FrontMatterReader.read("---\n\nText\n\n---\n\nMore\n").body())
                .isEqualTo("---\n\nText\n\n---\n\nMore\n");
    }

    @Test
    void blankLinesAboveItAreForgivenAndTold() {
        assertThat(front("\n---\nstatus: draft\n---\nText\n").isDraft()).isTrue();
        assertThat(faults("\n---\nstatus: draft\n---\nText\n"))
                .containsExactly("WARNING 2 the front matter does not begin on the first line");
    }

    @Test
    void keysAreReadInAnyLetterCase() {
        assertThat(front("---\nStatus: Draft\nApproved by: Head\nfor_year: 2024\n---\n"))
                .isEqualTo(FrontMatter.builder()
                        .status(Status.DRAFT)
                        .approvedBy("Head")
                        .forYear("2024")
                        .build());
    }

    @Test
    void emptyValuesAndUnknownKeysSayNothing() {
        assertThat(FrontMatterReader.read("---\nid:\nowner: ~\nstatus: ''\nlayout: page\n---\n"))
                .satisfies(reading -> assertThat(reading.frontMatter()).isEqualTo(FrontMatter.EMPTY))
                .satisfies(
                        reading -> assertThat(reading.faults()).allMatch(fault -> fault.severity() == Severity.NOTE));
    }

    @Test
    void anAudienceIsAListOrWordsWithCommas() {
        assertThat(front("---\naudience: staff, pupils , \n---\n").audience()).containsExactly("staff", "pupils");
        assertThat(front("---\naudience:\n- staff\n- pupils\n---\n").audience()).containsExactly("staff", "pupils");
    }

    @Test
    void aRoleForWhichNobodyIsNamedIsToldOnItsLine() {
        FrontMatterReader.Reading reading = FrontMatterReader.read("---\ncontacts:\n  Lead: Ada\n  Deputy:\n---\n");

        assertThat(reading.frontMatter().contacts()).containsExactly(Map.entry("Lead", "Ada"));
        assertThat(reading.faults())
                .extracting(Fault::rule, Fault::line, Fault::what)
                .containsExactly(tuple(
                        Rule.CONTACT_NOT_NAMED,
                        4,
                        "nobody is named for the role \"Deputy\", so readers are not shown it"));
    }

    @Test
    void contactsKeepTheirOrder() {
        assertThat(front("---\ncontacts:\n  z: One\n  a: Two\n---\n").contacts())
                .containsExactly(Map.entry("z", "One"), Map.entry("a", "Two"));
    }

    @Test
    void aDateThatCannotBeReadIsAnErrorOnItsLine() {
        assertThat(faults("---\ntitle: A\napproved: 12/9/2025\neffective: 31 February 2025\nreview: 1925-01-01\n---\n"))
                .containsExactly(
                        "ERROR 3 the date \"12/9/2025\" of \"approved\" can be read in two ways: 12 September 2025 or 9"
                                + " December 2025",
                        "ERROR 4 the date \"31 February 2025\" of \"effective\" is not a day of the calendar",
                        "ERROR 5 the date \"1925-01-01\" of \"review\" is before 1990");
        assertThat(front("---\napproved: 12/9/2025\n---\n").approved()).isEmpty();
    }

    @Test
    void ofAValueWithoutEndTheBeginningIsTold() {
        String rest = "x".repeat(5_000);

        assertThat(faults("---\nstatus: " + rest + "\napproved: " + rest + "\nreview-every: " + rest + "\n---\n"))
                .hasSize(3)
                .allSatisfy(fault -> assertThat(fault).hasSizeLessThan(200).contains("xxx..."));
    }

    @Test
    void aStatusThatIsNotKnownKeepsThePolicyBack() {
        assertThat(front("---\nstatus: in review\n---\n").isDraft()).isTrue();
        assertThat(front("---\nstatus: [approved]\n---\n").isDraft()).isTrue();
        assertThat(faults("---\nstatus: in review\n---\n"))
                .containsExactly("ERROR 2 the status \"in review\" is not known; the policy is kept back as a draft");
    }

    @Test
    void readersThatAreNotKnownAreTheNarrowestCircle() {
        assertThat(front("---\nreaders: parents\n---\n").circle()).isEqualTo(Readers.GOVERNORS);
        assertThat(front("---\nreaders:\n- public\n---\n").circle()).isEqualTo(Readers.GOVERNORS);
        assertThat(faults("---\nreaders: parents\n---\n"))
                .singleElement()
                .asString()
                .startsWith("ERROR 2");
    }

    @Test
    void aKeyUsedTwiceIsToldAndDecidesForTheNarrowerMeaning() {
        String text = "---\nstatus: approved\nowner: A\nowner: B\nstatus: approved\n---\n";

        assertThat(front(text).isDraft()).isTrue();
        assertThat(front(text).owner()).contains("A");
        assertThat(faults(text))
                .containsExactly(
                        "WARNING 4 the key \"owner\" is used twice (first on line 3)",
                        "ERROR 5 the key \"status\" is used twice (first on line 2)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my policy", "-x", "../x", "\u00E9", "a/b"})
    void anIdThatIsNoAddressIsAnErrorAndLeftAside(String id) {
        String text = "---\nid: " + id + "\n---\n";

        assertThat(front(text).id()).isEmpty();
        assertThat(faults(text)).singleElement().asString().startsWith("ERROR 2 the id");
    }

    @Test
    void otherFactsOfTheWrongKindAreWarnings() {
        assertThat(faults("""
                                ---
                                title: [a]
                                statutory: perhaps
                                review-every: now and then
                                contacts: Head
                                audience: {a: b}
                                ---
                                """))
                .containsExactly(
                        "WARNING 2 \"title\" is not plain words",
                        "WARNING 3 \"statutory\" is neither yes nor no",
                        "WARNING 4 \"review-every\" says \"now and then\", which is no length of time",
                        "WARNING 5 \"contacts\" does not say who has which role",
                        "WARNING 6 \"audience\" is not a list");
    }

    @Test
    void aMisspeltKeyIsToldAndKeepsADraftBack() {
        String text = """
                ---
                aproved: 2025-09-12
                staus: draft
                author: The office
                ---
                Text
                """;

        assertThat(faults(text))
                .containsExactly(
                        "WARNING 2 the key \"aproved\" is not known",
                        "ERROR 3 the key \"staus\" is not known",
                        "NOTE 4 the key \"author\" is not known");
        assertThat(front(text).isDraft()).isTrue();
    }

    @Test
    void aKeyLikeOneThatIsStatedIsAnotherTools() {
        assertThat(faults("---\nstatus: approved\nstates: UK\n---\nText\n"))
                .containsExactly("NOTE 3 the key \"states\" is not known, and says nothing here");
    }

    @Test
    void aQuotationThatIsNotClosedIsToldWhereItBegins() {
        String text = """
                ---
                id: aup
                title: "Acceptable use
                status: draft
                ---
                Text
                """;

        assertThat(faults(text)).containsExactly("ERROR 3 a quotation mark is opened here and not closed");
        assertThat(front(text).isDraft()).isTrue();
    }

    @Test
    void yamlWithASlipIsToldAndTheOtherFactsStillHold() {
        String text = """
                ---
                id: aup
                title: Acceptable use: staff
                status: "draft" # for now
                readers: governors
                approved: 12 September 2025
                audience:
                  - staff
                  - pupils
                ---
                Text
                """;

        assertThat(faults(text)).containsExactly("ERROR 3 the front matter cannot be read from here on");
        assertThat(front(text))
                .isEqualTo(FrontMatter.builder()
                        .id("aup")
                        .title("Acceptable use: staff")
                        .status(Status.DRAFT)
                        .readers(Readers.GOVERNORS)
                        .approved(LocalDate.of(2025, 9, 12))
                        .audience(List.of("staff", "pupils"))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: a: b\nstatus:draft\n---\n",
                "---\ntitle: a: b\n\tstatus: draft\n---\n",
                "---\nowner:\n\tstatus: draft\n---\n",
                "---\ncontacts:\n\tDSL: Mrs Patel\n  status: draft\n---\n",
                "---\ncontacts:\n\tDSL: Mrs Patel\nstatus:\n\tdraft\n---\n",
                "---\ntitle: a: b\nstatus:\n  draft\n---\n",
                "---\ntitle: a: b\nstatus = draft\n---\n",
                "---\ntitle: a: b\nSTATUS: not yet\n---\n",
                "---\nMy policy\nstatus: draft\n---\n",
                "---\n- title: a\n- status: draft\n---\n",
                "---\ntitle: a\nstatus: draft\n\nText without a closing fence\n"
            })
    void noSlipPublishesADraft(String text) {
        assertThat(front(text).isDraft()).isTrue();
        assertThat(faults(text)).anyMatch(fault -> fault.startsWith("ERROR"));
    }

    @Test
    void aTabBelowContactsIsNamedAndNothingElseTold() {
        String text = "---\ntitle: Visitors\ncontacts:\n\tDSL: Mrs Patel\n\tDPO: Mr Lee\nstatus: draft\n---\n";

        assertThat(faults(text))
                .containsExactly("ERROR 4 the line begins with a tab, so the front matter cannot be read from here on");
        assertThat(front(text))
                .isEqualTo(front(text.replace("\t", "  ")))
                .satisfies(facts -> assertThat(facts.contacts()).hasSize(2));
    }

    @Test
    void tabsBehindAKeyAreBlanks() {
        assertThat(faults("---\ntitle:\tVisitors\nowner: Head\t\n---\n")).isEmpty();
    }

    @Test
    void withoutAnEndThereIsNoFrontMatterButItsFactsHold() {
        FrontMatterReader.Reading reading = FrontMatterReader.read("---\nid: aup\nreaders: governors\n\n# Title\n");

        assertThat(reading.frontMatter().circle()).isEqualTo(Readers.GOVERNORS);
        assertThat(reading.frontMatter().id()).contains("aup");
        assertThat(reading.bodyLine()).isEqualTo(1);
        assertThat(reading.faults())
                .extracting(fault -> fault.line() + " " + fault.what())
                .containsExactly("1 the front matter that begins here has no end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: "})
    void yamlNestedWithoutEndIsAFaultNotAFailure(String opening) {
        String text = "---\nstatus: draft\nx: " + opening.repeat(20_000) + "\n---\nText\n";

        assertThat(front(text).isDraft()).isTrue();
        assertThat(faults(text)).anyMatch(fault -> fault.startsWith("ERROR"));
    }

    @Test
    void aliasesCannotGrow() {
        StringBuilder text = new StringBuilder("---\na0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            text.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]\n".formatted(i, i - 1));
        }

        assertThat(front(text + "owner: *a39\nstatus: draft\n---\n").isDraft()).isTrue();
    }

    @Test
    void aTypeOfTheProgramIsNeverMade() {
        String text = "---\nowner: !!javax.script.ScriptEngineManager [!!java.net.URL [\"https://example.org/\"]]\n"
                + "title: !!java.io.File secret\nstatus: draft\n---\nText\n";

        assertThat(front(text).isDraft()).isTrue();
        assertThat(front(text).owner()).isEmpty();
    }

    @Test
    void frontMatterOfMoreThanSixtyThousandCharactersIsAFault() {
        String text = "---\nstatus: draft\nowner: " + "x".repeat(70_000) + "\n---\nText\n";

        assertThat(front(text).isDraft()).isTrue();
        assertThat(faults(text)).first().asString().startsWith("ERROR 1");
    }

    private static FrontMatter front(String text) {
        return FrontMatterReader.read(text).frontMatter();
    }
}
