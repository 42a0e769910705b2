package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with names that some system, address or page could stumble over. */
class HardNamesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @TempDir
    private Path folder;

    private SchoolSite site;

    @BeforeEach
    void begin() {
        site = SchoolSite.in(folder);
    }

    @AfterEach
    void end() {
        site.close();
    }

    @Test
    void spacesQuotesAndMarksOfAddressesAreNamesLikeAnyOther() {
        adopt("Off site/Trips & visits.md", "Ask first. See [phones](<../%22Phones%22 100%25 %23 1%3F.md>).");
        adopt("\"Phones\" 100% # 1?.md", "Switch it off. See [why](<it's+why;%2520.md>).");
        adopt("it's+why;%20.md", "Because. See [trips](Off%20site/Trips%20&%20visits.md#ask-first-see-phones).");

        site.build();

        assertThat(site.pages("policies")).containsExactly("it-s-why-20", "off-site-trips-visits", "phones-100-1");
        assertThat(site.text("policies/off-site-trips-visits.html"))
                .contains("<a href=\"phones-100-1.html\">phones</a>");
        assertThat(site.text("policies/phones-100-1.html")).contains("<a href=\"it-s-why-20.html\">why</a>");
        assertThat(site.text("policies/it-s-why-20.html"))
                .contains("<a href=\"off-site-trips-visits.html#ask-first-see-phones\">trips</a>");
    }

    @Test
    void anAccentInBothItsFormsNamesTwoPoliciesWithTwoAddresses() {
        adopt("Caf\u00E9.md", "Pay at the till.");
        adopt("Cafe\u0301.md", "Bring a mug.");
        adopt("both.md", "[One](Caf%C3%A9.md), [other](Cafe%CC%81.md).");

        site.build();

        assertThat(site.pages("policies")).containsExactly("both", "cafe", "cafe-2");
        assertThat(site.words("policies/cafe.html") + site.words("policies/cafe-2.html"))
                .contains("Pay at the till.", "Bring a mug.");
        assertThat(site.text("policies/both.html")).contains("href=\"cafe.html\"", "href=\"cafe-2.html\"");
        assertThat(site.told())
                .anySatisfy(told -> assertThat(told)
                        .contains("its address \"cafe\" is that of")
                        .contains("State an id of its own in one of the two files, or rename one."));
    }

    @Test
    void anIdWithAnAccentIsToldAndTheLastSiteStays() {
        adopt("a.md", "First.");
        site.build();
        adopt("b.md", "---\nid: Cafe\u0301\n---\nSecond.");

        assertThat(site.refusal()).startsWith("One fault");
        assertThat(site.told())
                .contains("policies/b.md:2: the id \"Cafe\u0301\" cannot be an address.\n  Use up to 80 letters a to z,"
                        + " digits and hyphens, as in \"acceptable-use\".");
    }

    @Test
    void oneIdInTwoFilesIsToldAndTheLastSiteStays() {
        adopt("a.md", "---\nid: cafe\n---\nFirst.");
        site.build();
        adopt("b.md", "---\nid: CAFE\n---\nSecond.");

        assertThat(site.refusal()).startsWith("One fault");
        assertThat(site.told())
                .contains("policies/b.md:2: the id \"CAFE\" is that of policies/a.md too.\n"
                        + "  Give one of the two files another id.");
    }

    @Test
    void whatWindowsKeepsForItselfIsNoNameOfAPage() {
        adopt("CON.md", "Confer.");
        adopt("aux/index.md", "Help. See [this](../CON.md) and [that](../dot..md).");
        adopt("dot..md", "End.");
        adopt("com1.v2.md", "Speak.");
        adopt("a.md", "---\nid: Nul\n---\nNothing.");
        adopt("b.md", "---\nid: lpt1.v2\n---\nPrint.");
        adopt("c.md", "---\nid: trailing.\n---\nStop.");

        site.build();

        assertThat(site.pages("policies"))
                .containsExactly("Nul-policy", "aux-policy", "com1-v2", "con-policy", "dot", "lpt1-v2", "trailing");
        assertThat(site.words("policies/con-policy.html")).isEqualTo("Confer.");
        assertThat(site.text("policies/aux-policy.html")).contains("href=\"con-policy.html\"", "href=\"dot.html\"");
        assertThat(site.file("versions/aux-policy/2026-10-01.html")).contains("Help.");
    }

    @Test
    void indexAndReadmeTakeTheirFoldersAddress() {
        adopt("index.md", "Welcome to [the register](ict/README.md).");
        adopt("ict/README.md", "Lock the screen. See [trips](../trips/).");
        adopt("trips/index.md", "Ask first. See [ICT](../ict).");
        adopt("trips/README.md", "Ask twice.");

        site.build();

        assertThat(site.file("index.html")).contains("Welcome to", "href=\"policies/ict.html\"");
        assertThat(site.pages("policies")).containsExactly("ict", "trips", "trips-2");
        assertThat(site.words("policies/ict.html")).contains("Lock the screen.");
        assertThat(site.text("policies/ict.html")).contains("href=\"trips.html\"");
        assertThat(site.words("policies/trips.html")).startsWith("Ask");
    }

    @Test
    void twoPoliciesOnOneSlugAreBothPublishedAndTold() {
        adopt("Mobile phones.md", "Switch it off.");
        site.build();
        adopt("mobile-phones.md", "Switch it on.");

        site.build();

        assertThat(site.words("policies/mobile-phones.html")).isEqualTo("Switch it off.");
        assertThat(site.words("policies/mobile-phones-2.html")).isEqualTo("Switch it on.");
        assertThat(site.told())
                .anySatisfy(told -> assertThat(told)
                        .contains(
                                "policies/mobile-phones.md",
                                "\"mobile-phones\" is that of policies/Mobile phones.md too"));
    }

    private void adopt(String path, String text) {
        site.repository().commitOnly("policies/" + path, text + "\n");
        site.repository().commit(DAY, "Adopt");
    }
}
