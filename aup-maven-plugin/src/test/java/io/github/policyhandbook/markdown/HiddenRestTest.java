package io.github.policyhandbook.markdown;

import static io.github.policyhandbook.markdown.ParsedPolicy.faults;
import static io.github.policyhandbook.markdown.ParsedPolicy.outline;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenRestTest {

    @ParameterizedTest
    @ValueSource(strings = {"script", "style"})
    void anElementWithoutItsEndThatHidesTheRestOfAFileIsTold(String element) {
        String text = "# Visitors\n\n<" + element + ">\n\nSign in.\n\nSign <b>out</b>.\n";

        assertThat(outline(text)).containsExactly("HEADING Visitors");
        assertThat(faults(text))
                .containsExactly("WARNING 3 the HTML <" + element
                        + "> that begins here has no end, so readers do not see lines 3 to 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "iframe", "title"})
    void itHidesTheRestOfABlockOfHtml(String element) {
        String text = "<div>\nSign in. <" + element + "> Wear a badge.\n</div>\n\nSign out.\n";

        assertThat(outline(text)).containsExactly("HTML Sign in.", "PARAGRAPH Sign out.");
        assertThat(faults(text))
                .containsExactly("WARNING 2 the HTML <" + element
                        + "> that begins here has no end, so readers do not see lines 2 to 3");
        assertThat(faults("<p>Sign in. <" + element + "> Wear a badge.\n\nSign out.\n"))
                .containsExactly("WARNING 1 the HTML <" + element
                        + "> that begins here has no end, so readers do not see the rest of line 1");
    }

    @Test
    void wordsThatBeginLikeSuchAnElementAreToldWithWhatTheyHide() {
        assertThat(faults("<style of dress>\n\nSign in.\n"))
                .containsExactlyInAnyOrder(
                        "WARNING 1 \"<style of dress>\" is read as HTML and left out, so readers do not see it",
                        "WARNING 1 the HTML <style> that begins here has no end, so readers do not see lines 1 to 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>\np { color: red }\n</STYLE>\n\nSign in.\n",
                "<script>a()</script>\n\nSign in.\n",
                "<iframe src=\"a.html\">\n\nSign in.\n",
                "<div><title>Visitors</title>Sign in.</div>\n",
                "Sign in <title> here.\n"
            })
    void anElementThatHidesNoWordsBehindItIsNotToldSo(String text) {
        assertThat(faults(text)).noneMatch(fault -> fault.contains("has no end"));
    }
}
