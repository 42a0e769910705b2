package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SilencingTest {

    @TempDir
    private Path folder;

    private CheckedSchool school;

    @BeforeEach
    void begin() {
        school = CheckedSchool.in(folder);
    }

    @AfterEach
    void end() {
        school.close();
    }

    @Test
    void aCommentAboveABlockSilencesItsRuleThere() {
        visitors("# Visitors\n\n<!-- aup:ignore image-text: only an ornament -->\n![](line.png)\n\n![](gate.png)\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).singleElement().asString().startsWith("policies/visitors.md:6: ");
        assertThat(school.check().silenced()).singleElement().satisfies(silenced -> {
            assertThat(silenced.finding().fault().line()).isEqualTo(4);
            assertThat(silenced.reason()).isEqualTo("only an ornament");
        });
        assertThat(school.told(Rule.SILENCE)).isEmpty();
    }

    @Test
    void oneBehindTheWordsSilencesItsOwnLine() {
        visitors("# Visitors\n\n![](line.png) <!-- aup:ignore image-text: only an ornament -->\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).isEmpty();
    }

    @Test
    void oneBehindTheWordsLeavesTheNextBlockAlone() {
        visitors("# Visitors\n\n![](line.png) <!-- aup:ignore image-text: only an ornament -->\n\n![](line.png)\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).singleElement().asString().startsWith("policies/visitors.md:5: ");
    }

    @Test
    void oneInTheFrontMatterCoversAllOfIt() {
        visitors("---\n# aup:ignore unknown-key: our register reads it\naproved: 2025-09-12\n---\n# V\n");

        assertThat(school.told(Rule.UNKNOWN_KEY)).isEmpty();
    }

    @Test
    void withoutAReasonNothingIsSilenced() {
        visitors("# Visitors\n\n<!-- aup:ignore image-text -->\n![](line.png)\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).hasSize(1);
        assertThat(school.told(Rule.SILENCE))
                .containsExactly("policies/visitors.md:3: the comment silences \"image-text\" without a reason, so the"
                        + " findings are told");
    }

    @Test
    void aMistypedRuleIsToldWithTheOneThatIsMeant() {
        visitors("# Visitors\n\n<!-- aup:ignore image-txt: only an ornament -->\n![](line.png)\n");

        assertThat(school.told(Rule.SILENCE))
                .containsExactly("policies/visitors.md:3: there is no rule \"image-txt\" to silence");
        assertThat(school.mends(Rule.SILENCE)).containsExactly("Did you mean \"image-text\"?");
    }

    @Test
    void aCommentWithNothingToSilenceIsTold() {
        visitors("# Visitors\n\n<!-- aup:ignore image-text: only an ornament -->\nSign in.\n");

        assertThat(school.told(Rule.SILENCE))
                .containsExactly(
                        "policies/visitors.md:3: the comment silences \"image-text\", but nothing of that kind is"
                                + " found here");
    }

    @Test
    void oneThatNamesNoRuleIsTold() {
        visitors("# Visitors\n\n<!-- aup:ignore -->\nSign in.\n");

        assertThat(school.told(Rule.SILENCE))
                .containsExactly("policies/visitors.md:3: the comment names no rule to silence");
    }

    @Test
    void whatStopsTheSiteCannotBeSilenced() {
        visitors("---\nstatus: almost # aup:ignore bad-value: soon\n---\n# Visitors\n");

        assertThat(school.told(Rule.BAD_VALUE)).hasSize(1);
        assertThat(school.told(Rule.SILENCE))
                .containsExactly(
                        "policies/visitors.md:2: the comment cannot silence what stops the site from being built");
    }

    @Test
    void whatTheSchoolMadeAnErrorMayStillBeSilenced() {
        school.asks("severity", "image-text=error");
        visitors("# Visitors\n\n<!-- aup:ignore image-text: an ornament -->\n![](line.png)\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).isEmpty();
        assertThat(school.told(Rule.SILENCE)).isEmpty();
    }

    @Test
    void aCommentShownAsAnExampleSilencesNothing() {
        visitors("# Visitors\n\n```\n<!-- aup:ignore image-text: no -->\n```\n![](line.png)\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).hasSize(1);
        assertThat(school.told(Rule.SILENCE)).isEmpty();
    }

    @Test
    void capitalsSilenceAsSmallLettersDo() {
        visitors("---\n# AUP:Ignore Unknown-Key: our register reads it\naproved: 2025-09-12\n---\n# V\n\n"
                + "<!-- AUP:IGNORE IMAGE-TEXT: only an ornament -->\n![](line.png)\n");

        assertThat(school.told(Rule.UNKNOWN_KEY)).isEmpty();
        assertThat(school.told(Rule.IMAGE_TEXT)).isEmpty();
        assertThat(school.told(Rule.SILENCE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- aup:ignore image-text: only\nan ornament -->\n![](line.png)\n",
                "Sign in. <!-- aup:ignore image-text: only\nan ornament --> ![](line.png)\n",
                "<!-- aup: ignore image-text: only an ornament -->\n![](line.png)\n",
                "<!-- aup-ignore image-text: only an ornament -->\n![](line.png)\n",
                "<!-- AUP ignore: image-text -->\n![](line.png)\n"
            })
    void aCommentThatIsWrittenOtherwiseIsToldAsNotRead(String text) {
        visitors("# Visitors\n\n" + text);

        assertThat(school.told(Rule.IMAGE_TEXT)).hasSize(1);
        assertThat(school.told(Rule.SILENCE))
                .containsExactly("policies/visitors.md:3: the comment cannot be read, so it silences nothing");
        assertThat(school.mends(Rule.SILENCE)).allMatch(mend -> mend.startsWith("Write it on one line, as in: <!--"));
    }

    @Test
    void aCommentOverThreeLinesIsToldWhereItsWordsBegin() {
        visitors("# Visitors\n\n<!--\naup:ignore image-text: only an ornament\n-->\n![](line.png)\n");

        assertThat(school.told(Rule.SILENCE))
                .containsExactly("policies/visitors.md:4: the comment cannot be read, so it silences nothing");
    }

    @Test
    void oneInTheFrontMatterIsToldAsNotReadToo() {
        visitors("---\n# aup: ignore unknown-key: our register reads it\naproved: 2025-09-12\n---\n# V\n");

        assertThat(school.told(Rule.SILENCE))
                .containsExactly("policies/visitors.md:2: the comment cannot be read, so it silences nothing");
        assertThat(school.mends(Rule.SILENCE)).allMatch(mend -> mend.contains("as in: # aup:ignore"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# AUP: ignore nothing\n",
                "<!-- the AUP: ignore what it says of badges -->\n",
                "<!-- aup:ignored -->\n",
                "Write aup:ignore in a comment.\n",
                "```\n<!-- aup: ignore image-text -->\n```\n"
            })
    void otherCommentsAndHeadingsAreNotMeantSo(String text) {
        visitors("# Visitors\n\n" + text);

        assertThat(school.told(Rule.SILENCE)).isEmpty();
    }

    private void visitors(String text) {
        school.has("visitors.md", text).since("2025-10-01");
    }
}
