package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Each finding stands on the line of the thing itself, though its words stand further up in the same paragraph. */
class FindingLinesTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aBrokenLinkBelowANameThatIsLonger() {
        school.published(
                "# Visitors\n\nWas trips.md.bak, `trips.md`, and trips.md once;\nsee\n[Trips](trips.md) and\n[more](trips.md).\n");

        assertThat(school.told(Rule.LINK_TARGET))
                .extracting(told -> told.substring(0, told.indexOf(" the")))
                .containsExactly("policies/visitors.md:5:", "policies/visitors.md:6:");
        assertThat(school.told(Rule.LINK_TEXT)).singleElement().asString().startsWith("policies/visitors.md:6:");
    }

    @Test
    void anImageBelowTheSameInCode() {
        school.published("# Visitors\n\nWrite `![](x.png)` for\nan image:\n![](x.png)\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).singleElement().asString().startsWith("policies/visitors.md:5:");
        assertThat(school.told(Rule.IMAGE_MISSING)).singleElement().asString().startsWith("policies/visitors.md:5:");
    }

    @Test
    void aLinkByReferenceWhoseAddressStandsElsewhere() {
        school.published("# Visitors\n\nSign in at\nthe gate, and see [Trips][].\n\n[Trips]: trips.md\n");

        assertThat(school.told(Rule.LINK_TARGET)).singleElement().asString().startsWith("policies/visitors.md:4:");
    }

    @Test
    void aLinkInHtmlBelowALongerName() {
        school.published("# Visitors\n\n<p>trips.md.bak,<br>\n<a href=\"trips.md\">Trips</a></p>\n");

        assertThat(school.told(Rule.LINK_TARGET)).singleElement().asString().startsWith("policies/visitors.md:4:");
    }

    @Test
    void theSecondOfTwoHeadingsInHtml() {
        school.published("# Visitors\n\n<h2>Gate</h2>\n<h4>Key</h4>\n<h2>Hall</h2>\n<H4>Stage</H4>\n");

        assertThat(school.told(Rule.HEADING_ORDER))
                .extracting(told -> told.substring(0, told.indexOf(" the")))
                .containsExactly("policies/visitors.md:4:", "policies/visitors.md:6:");
    }

    @Test
    void theSecondOfTwoTablesInHtml() {
        String row = "<tr><td>Clerk</td><td>Minutes</td></tr>\n";
        String header = "<tr><th>Who</th><th>What</th></tr>\n";
        school.published("# Visitors\n\n<div>\n<!-- <table> -->\n<table>" + header + row + "</table>\n<TABLE>" + row
                + row + "</TABLE>\n" + "</div>\n");

        assertThat(school.told(Rule.TABLE_HEADER)).singleElement().asString().startsWith("policies/visitors.md:8:");
    }

    @Test
    void anAddressBelowALongerOneAndBelowOneInAComment() {
        school.published(
                "---\nreaders: public\n---\n# Visitors\n\nWrite to the-asha.patel@office.school.example <!-- or\n"
                        + "asha.patel@office.school.example --> or\nasha.patel@office.school.example.\n");

        assertThat(school.told(Rule.PERSONAL_DATA)).last().asString().startsWith("policies/visitors.md:8:");
    }

    @Test
    void aRoleBelowOneWhoseNameIsLonger() {
        school.published("---\ncontacts:\n  Head of year: Ms Lund\n  Head: TBC\n---\n# Visitors\n\nSign in.\n");

        assertThat(school.told(Rule.CONTACT_NOT_NAMED))
                .singleElement()
                .asString()
                .startsWith("policies/visitors.md:4:");
    }
}
