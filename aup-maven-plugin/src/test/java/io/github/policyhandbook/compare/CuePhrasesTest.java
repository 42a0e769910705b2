package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CuePhrasesTest {

    @Test
    void phrasesStandInTheirOrderAndTheLongestWins() {
        assertThat(phrases("All staff must hand in the form to the site manager within 3 working days, or pay £5."))
                .containsExactly(
                        "audience All staff",
                        "obligation must",
                        "contact site manager",
                        "date within 3 working days",
                        "number £5");
    }

    @Test
    void aNameSwallowsTheGroupItBeginsWith() {
        assertThat(phrases("See the Staff Code of Conduct and the pupil behaviour policy."))
                .containsExactly("policy Staff Code of Conduct", "policy pupil behaviour policy");
    }

    @Test
    void aTitleKeepsItsSmallWordsBetweenCapitals() {
        assertThat(phrases("It follows the Bring Your Own Device Policy and our Health and Safety Policy."))
                .containsExactly("policy Bring Your Own Device Policy", "policy Health and Safety Policy");
    }

    @Test
    void manyOfARoleAreAGroup() {
        assertThat(phrases("Subject teachers tell the attendance officer."))
                .containsExactly("audience Subject teachers", "contact attendance officer");
    }

    @Test
    void anAddressIsOnePhrase() {
        assertThat(phrases("Write to all.staff@oak.example, or see https://oak.example/a-2/may."))
                .containsExactly("contact all.staff@oak.example", "contact https://oak.example/a-2/may");
    }

    @Test
    void anApostropheMayBeCurlyAndABlankUnbreakable() {
        assertThat(phrases("You mustn\u2019t park within 10\u00A0minutes of noon."))
                .containsExactly("prohibition mustn\u2019t", "date within 10\u00A0minutes", "date noon");
    }

    @Test
    void wordsThatOnlyLookLikeCuesAreNone() {
        assertThat(phrases("The will names a watering can, a second-hand coat is a must, and head lice march on."))
                .isEmpty();
    }

    @Test
    void phrasesFarFromTheChangeAreNotLookedFor() {
        BitSet near = new BitSet();
        near.set(0, 10);

        assertThat(CuePhrases.in("You must sit, and you may talk.", near))
                .extracting(CuePhrase::text)
                .containsExactly("must");
    }

    @Test
    @Tag("long")
    void longRunsOfOneThingAreReadWithoutFail() {
        for (String run :
                List.of("1,", "1", "a.", "all ", "Year 7, ", "staff and ", "one-", "school ", "the end of ", "Mr A ")) {
            assertThat(phrases(run.repeat(5_000))).hasSizeLessThanOrEqualTo(10_000);
        }
    }

    @Test
    void aTitleGoesOnBehindForWhereACapitalFollows() {
        assertThat(phrases("Read the Privacy Notice for Families today."))
                .containsExactly("policy Privacy Notice for Families");
        assertThat(phrases("Read the Appeals Guidance on Exclusion."))
                .containsExactly("policy Appeals Guidance on Exclusion");
        assertThat(phrases("Read the Privacy Notice for insight.")).containsExactly("policy Privacy Notice");
        assertThat(phrases("Read the Privacy Notice for")).containsExactly("policy Privacy Notice");
        assertThat(phrases("Read the Privacy Notice for  Insight.")).containsExactly("policy Privacy Notice");
        assertThat(phrases("Read the Privacy Notice in Welsh.")).containsExactly("policy Privacy Notice");
        assertThat(phrases("It follows a privacy notice for Families.")).startsWith("policy privacy notice");
    }

    @Test
    void aProcedureIsAPolicyByItsCapitalOrByAWordThatNamesOne() {
        assertThat(phrases("It follows the complaints procedure.")).containsExactly("policy complaints procedure");
        assertThat(phrases("It follows the Fire Procedure.")).containsExactly("policy Fire Procedure");
        assertThat(phrases("It follows the fire procedure.")).isEmpty();
        assertThat(phrases("It follows the EHC Plan.")).isEmpty();
    }

    @Test
    void aPolicyWithoutANameIsNone() {
        assertThat(phrases("It follows the policy.")).isEmpty();
        assertThat(phrases("It follows the school policy.")).isEmpty();
        assertThat(phrases("It follows the school uniform policy.")).containsExactly("policy school uniform policy");
        assertThat(phrases("Policy")).isEmpty();
    }

    @Test
    void aSentencesFirstWordBelongsToNoName() {
        assertThat(phrases("Wait. Follow Acceptable Use Policy.")).containsExactly("policy Acceptable Use Policy");
        assertThat(phrases("It is in the Follow Up Policy.")).containsExactly("policy Follow Up Policy");
    }

    @Test
    void aNameHasAtMostSevenWordsBeforeItsLast() {
        assertThat(phrases("Ba Be Bi Bo Bu Da De Di Policy")).containsExactly("policy Be Bi Bo Bu Da De Di Policy");
    }

    @Test
    void smallWordsLinkCapitalsOnly() {
        assertThat(phrases("Read on, Health and Safety Policy.")).containsExactly("policy Health and Safety Policy");
        assertThat(phrases("Read it and Safety Policy.")).containsExactly("policy Safety Policy");
        assertThat(phrases("Ask Jo and safety policy.")).containsExactly("policy safety policy");
    }

    @Test
    void aRoleIsReadWithItsFieldOfWork() {
        assertThat(phrases("Tell the deputy office manager.")).containsExactly("contact deputy office manager");
        assertThat(phrases("Tell the caretaker.")).containsExactly("contact caretaker");
        assertThat(phrases("Tell a manager.")).isEmpty();
        assertThat(phrases("Tell " + "deputy ".repeat(7) + "officer."))
                .containsExactly("contact " + "deputy ".repeat(6) + "officer");
    }

    @Test
    void behindAnArticleUpToTwoUnknownWordsAreAField() {
        assertThat(phrases("Tell the volunteering officer.")).containsExactly("contact volunteering officer");
        assertThat(phrases("Tell the big museum coordinator.")).containsExactly("contact big museum coordinator");
        assertThat(phrases("Tell the very big museum coordinator.")).containsExactly("contact coordinator");
        assertThat(phrases("Telling volunteering officer.")).isEmpty();
    }

    @Test
    void smallWordsAndNumbersAreNoFieldOfWork() {
        assertThat(phrases("Use the room of coordinator Jo.")).containsExactly("contact coordinator");
        assertThat(phrases("Tell the 3 coordinators.")).contains("audience coordinators");
    }

    @Test
    void addressesAreFoundByTheirDotsAndSigns() {
        assertThat(phrases("x@a.example")).containsExactly("contact x@a.example");
        assertThat(phrases("Go to http://b today.")).containsExactly("contact http://b");
        assertThat(phrases("It is on oak.sch.uk/news now.")).containsExactly("contact oak.sch.uk/news");
        assertThat(phrases("Go: there. now.")).isEmpty();
    }

    private static List<String> phrases(String text) {
        BitSet everywhere = new BitSet();
        everywhere.set(0, text.length());
        return CuePhrases.in(text, everywhere).stream()
                .map(phrase -> phrase.type().name().toLowerCase(Locale.ROOT) + " " + phrase.text())
                .toList();
    }
}
