package io.github.policyhandbook.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SilencingTest {

    @RegisterExtension
    private final CheckedSchool school = new CheckedSchool();

    @Test
    void aCommentAboveABlockSilencesItsRuleThere() {
        school.published(
                "# Visitors\n\n<!-- aup:ignore image-text: only an ornament -->\n![](line.png)\n\n![](gate.png)\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).singleElement().asString().startsWith("policies/visitors.md:6: ");
        assertThat(school.check().silenced()).singleElement().satisfies(silenced -> {
            assertThat(silenced.finding().fault().line()).isEqualTo(4);
            assertThat(silenced.reason()).isEqualTo("only an ornament");
        });
        assertThat(school.told(Rule.SILENCE)).isEmpty();
    }

    @Test
    void oneBehindTheWordsSilencesItsOwnLine() {
        school.published("# Visitors\n\n![](line.png) <!-- aup:ignore image-text: only an ornament -->\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).isEmpty();
    }

    @Test
    void oneBehindTheWordsLeavesTheNextBlockAlone() {
        school.published(
                "# Visitors\n\n![](line.png) <!-- aup:ignore image-text: only an ornament -->\n\n![](line.png)\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).singleElement().asString().startsWith("policies/visitors.md:5: ");
    }

    @Test
    void oneInARowOfATableSilencesThatRowOnly() {
        school.published("# Visitors\n\n| Way | Map |\n|---|---|\n| In | ![](in.png) |\n"
                + "| Out | ![](out.png) <!-- aup:ignore image-text: only an ornament --> |\n| Up | ![](up.png) |\n");

        assertThat(school.told(Rule.IMAGE_TEXT))
                .extracting(told -> told.substring(0, 22))
                .containsExactly("policies/visitors.md:5", "policies/visitors.md:7");
        assertThat(school.told(Rule.SILENCE)).isEmpty();
    }

    @Test
    void oneInTheHeaderOfATableSilencesTheHeaderOnly() {
        school.published("# Visitors\n\n| Way | ![](map.png) <!-- aup:ignore image-text: only an ornament --> |\n"
                + "|---|---|\n| In | ![](in.png) |\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).singleElement().asString().startsWith("policies/visitors.md:5: ");
    }

    @Test
    void oneAboveATableSilencesAllItsRows() {
        school.published("# Visitors\n\n<!-- aup:ignore image-text: only ornaments -->\n| Way | Map |\n|---|---|\n"
                + "| In | ![](in.png) |\n| Out | ![](out.png) |\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).isEmpty();
        assertThat(school.told(Rule.SILENCE)).isEmpty();
    }

    @Test
    void oneInTheFrontMatterCoversAllOfIt() {
        school.published("---\n# aup:ignore unknown-key: our register reads it\naproved: 2025-09-12\n---\n# V\n");

        assertThat(school.told(Rule.UNKNOWN_KEY)).isEmpty();
    }

    @Test
    void withoutAReasonNothingIsSilenced() {
        school.published("# Visitors\n\n<!-- aup:ignore image-text -->\n![](line.png)\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).hasSize(1);
        assertThat(school.told(Rule.SILENCE))
                .containsExactly("policies/visitors.md:3: the comment silences \"image-text\" without a reason, so the"
                        + " findings are told");
    }

    @Test
    void aMistypedRuleIsToldWithTheOneThatIsMeant() {
        school.published("# Visitors\n\n<!-- aup:ignore image-txt: only an ornament -->\n![](line.png)\n");

        assertThat(school.told(Rule.SILENCE))
                .containsExactly("policies/visitors.md:3: there is no rule \"image-txt\" to silence");
        assertThat(school.mends(Rule.SILENCE)).containsExactly("Did you mean \"image-text\"?");
    }

    @Test
    void aCommentWithNothingToSilenceIsTold() {
        school.published("# Visitors\n\n<!-- aup:ignore image-text: only an ornament -->\nSign in.\n");

        assertThat(school.told(Rule.SILENCE))
                .containsExactly(
                        "policies/visitors.md:3: the comment silences \"image-text\", but nothing of that kind is"
                                + " found here");
    }

    @Test
    void oneThatNamesNoRuleIsTold() {
        school.published("# Visitors\n\n<!-- aup:ignore -->\nSign in.\n");

        assertThat(school.told(Rule.SILENCE))
                .containsExactly("policies/visitors.md:3: the comment names no rule to silence");
    }

    @Test
    void whatStopsTheSiteCannotBeSilenced() {
        school.published("---\nstatus: almost # aup:ignore bad-value: soon\n---\n# Visitors\n");

        assertThat(school.told(Rule.BAD_VALUE)).hasSize(1);
        assertThat(school.told(Rule.SILENCE))
                .containsExactly(
                        "policies/visitors.md:2: the comment cannot silence what stops the site from being built");
    }

    @Test
    void whatTheSchoolMadeAnErrorMayStillBeSilenced() {
        school.asks("severity", "image-text=error");
        school.published("# Visitors\n\n<!-- aup:ignore image-text: an ornament -->\n![](line.png)\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).isEmpty();
        assertThat(school.told(Rule.SILENCE)).isEmpty();
    }

    @Test
    void aCommentShownAsAnExampleSilencesNothing() {
        school.published("# Visitors\n\n```\n<!-- aup:ignore image-text: no -->\n```\n![](line.png)\n");

        assertThat(school.told(Rule.IMAGE_TEXT)).hasSize(1);
        assertThat(school.told(Rule.SILENCE)).isEmpty();
    }

    @Test
    void capitalsSilenceAsSmallLettersDo() {
        school.published("---\n# AUP:Ignore Unknown-Key: our register reads it\naproved: 2025-09-12\n---\n# V\n\n"
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
        school.published("# Visitors\n\n" + text);

        assertThat(school.told(Rule.IMAGE_TEXT)).hasSize(1);
        assertThat(school.told(Rule.SILENCE))
                .containsExactly("policies/visitors.md:3: the comment cannot be read, so it silences nothing");
        assertThat(school.mends(Rule.SILENCE)).allMatch(mend -> mend.startsWith("Write it on one line, as in: <!--"));
    }

    @Test
    void aCommentOverThreeLinesIsToldWhereItsWordsBegin() {
        school.published("# Visitors\n\n<!--\naup:ignore image-text: only an ornament\n-->\n![](line.png)\n");

        assertThat(school.told(Rule.SILENCE))
                .containsExactly("policies/visitors.md:4: the comment cannot be read, so it silences nothing");
    }

    @Test
    void oneInTheFrontMatterIsToldAsNotReadToo() {
        school.published("---\n# aup: ignore unknown-key: our register reads it\naproved: 2025-09-12\n---\n# V\n");

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
        school.published("# Visitors\n\n" + text);

        assertThat(school.told(Rule.SILENCE)).isEmpty();
    }
}
