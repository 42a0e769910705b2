package io.github.policyhandbook.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.check.CheckResult;
import io.github.policyhandbook.check.CheckSettings;
import io.github.policyhandbook.check.SilencedFinding;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Rule;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class JUnitReportTest {

    @Test
    void whatMakesTheCheckFailIsAFailedTestOfItsFile() throws Exception {
        Element root = report(List.of(), finding(Fault.error(Rule.BAD_VALUE, 4, "the date <b> & \"c\"", "Mend it.")));
        Element test = only(root, "testcase");

        assertThat(root.getAttribute("failures")).isEqualTo("1");
        assertThat(only(root, "testsuite").getAttribute("name")).isEqualTo("policies/aup.md");
        assertThat(test.getAttribute("classname")).isEqualTo("policies/aup");
        assertThat(test.getAttribute("name")).isEqualTo("line 4: the date <b> & \"c\"");
        assertThat(test.getAttribute("file")).isEqualTo("policies/aup.md");
        assertThat(test.getAttribute("line")).isEqualTo("4");
        Element failure = only(root, "failure");
        assertThat(failure.getAttribute("type")).isEqualTo("bad-value");
        assertThat(failure.getTextContent()).isEqualTo("policies/aup.md:4: the date <b> & \"c\".\n  Mend it.");
    }

    @Test
    void whatWeighsLessIsSkippedAndSaysHowMuchItWeighs() throws Exception {
        Element root = report(List.of(), finding(Fault.note(Rule.LINK_TEXT, 4, "the link says nothing", "Mend it.")));

        assertThat(root.getAttribute("skipped")).isEqualTo("1");
        assertThat(only(root, "skipped").getAttribute("message"))
                .isEqualTo("note: policies/aup.md:4: the link says nothing.\n  Mend it.");
    }

    @Test
    void whatIsSilencedIsSkippedWithItsReason() throws Exception {
        Finding finding = finding(Fault.error(Rule.LINK_TEXT, 4, "the link says nothing", "Mend it."));
        Element root = read(new CheckResult(
                List.of("policies/aup.md"), List.of(new SilencedFinding(finding, "called so")), List.of()));

        assertThat(only(root, "skipped").getAttribute("message")).isEqualTo("silenced: called so");
    }

    @Test
    void aFileWithNothingToMendPasses() throws Exception {
        Element root = report(List.of("policies/trips.md"));

        assertThat(root.getAttribute("tests")).isEqualTo("1");
        assertThat(root.getAttribute("failures")).isEqualTo("0");
        assertThat(only(root, "testcase").getAttribute("name")).isEqualTo("nothing to mend");
    }

    @Test
    void signsThatXmlCannotHoldAreLeftOut() throws Exception {
        Element root = report(List.of(), finding(Fault.error(Rule.LINK_TEXT, 1, "a\uFFFEb\u0000c", "Mend it.")));

        assertThat(only(root, "testcase").getAttribute("name")).isEqualTo("line 1: ab c");
    }

    private static Finding finding(Fault fault) {
        return new Finding("policies/aup.md", fault);
    }

    private static Element report(List<String> files, Finding... findings) throws Exception {
        return read(new CheckResult(files, List.of(), List.of(findings)));
    }

    private static Element read(CheckResult result) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        JUnitReport.file(result, CheckSettings.USUAL).bytes()))
                .getDocumentElement();
    }

    private static Element only(Element root, String name) {
        assertThat(root.getElementsByTagName(name).getLength()).isEqualTo(1);
        return (Element) root.getElementsByTagName(name).item(0);
    }
}
