package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Cue.Type.AUDIENCE;
import static io.github.policyhandbook.compare.Cue.Type.CONTACT;
import static io.github.policyhandbook.compare.Cue.Type.DATE;
import static io.github.policyhandbook.compare.Cue.Type.NUMBER;
import static io.github.policyhandbook.compare.Cue.Type.OBLIGATION;
import static io.github.policyhandbook.compare.Cue.Type.PERMISSION;
import static io.github.policyhandbook.compare.Cue.Type.POLICY;
import static io.github.policyhandbook.compare.Cue.Type.PROHIBITION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CuePartnersTest {

    @Test
    void ofSeveralOfItsTypeTheOneWithMostWordsInCommonIsTaken() {
        assertThat(likest(
                        phrase(DATE, "by 3 May"),
                        phrase(DATE, "by noon"),
                        phrase(DATE, "by 4 May"),
                        phrase(DATE, "May")))
                .contains("by 4 May");
    }

    @Test
    void ofTwoWithAsManyWordsInCommonTheFirstIsTaken() {
        assertThat(likest(phrase(DATE, "by 3 May"), phrase(DATE, "by noon"), phrase(DATE, "by Monday")))
                .contains("by noon");
    }

    @Test
    void itsOwnTypeGoesBeforeALikeOneWhateverStandsFirst() {
        assertThat(likest(phrase(PERMISSION, "may"), phrase(OBLIGATION, "must"), phrase(PERMISSION, "can")))
                .contains("can");
        assertThat(likest(phrase(PERMISSION, "may"), phrase(PERMISSION, "can"), phrase(OBLIGATION, "may have to")))
                .contains("can");
    }

    @Test
    void aLikeTypeIsTakenUnlessAnotherNewPhraseStandsForIt() {
        List<CuePhrase> old = List.of(phrase(OBLIGATION, "must"));

        assertThat(CuePartners.likest(phrase(PERMISSION, "may"), old, Set.of(PERMISSION)))
                .isPresent();
        assertThat(CuePartners.likest(phrase(PERMISSION, "may"), old, Set.of(PERMISSION, OBLIGATION)))
                .isEmpty();
        assertThat(likest(phrase(PERMISSION, "may"), phrase(DATE, "by noon"))).isEmpty();
    }

    @Test
    void aPermissionIsNoConditionOfOne() {
        assertThat(likest(phrase(PERMISSION, "may"), phrase(PERMISSION, "without written consent")))
                .isEmpty();
        assertThat(likest(phrase(PERMISSION, "unless told"), phrase(PERMISSION, "without written consent")))
                .contains("without written consent");
    }

    @Test
    void ofVeryManyOnlyTheFirstAreLookedAt() {
        List<CuePhrase> many = new ArrayList<>(Collections.nCopies(31, phrase(DATE, "noon")));
        many.add(phrase(DATE, "3 May"));
        assertThat(CuePartners.likest(phrase(DATE, "by 3 May"), many, Set.of(DATE))
                        .map(CuePhrase::text))
                .contains("3 May");

        many.add(0, phrase(DATE, "noon"));
        assertThat(CuePartners.likest(phrase(DATE, "by 3 May"), many, Set.of(DATE))
                        .map(CuePhrase::text))
                .contains("noon");
    }

    @Test
    void phrasesOfOtherTypesAreNotCountedAmongThem() {
        List<CuePhrase> many = new ArrayList<>(Collections.nCopies(40, phrase(NUMBER, "3")));
        many.add(phrase(DATE, "3 May"));

        assertThat(CuePartners.likest(phrase(DATE, "by 3 May"), many, Set.of(DATE))
                        .map(CuePhrase::text))
                .contains("3 May");
    }

    @Test
    void aNumberMayGrowIntoADateAndADateShrinkToANumber() {
        assertThat(CuePartners.mayGrowInto(phrase(NUMBER, "3"), phrase(DATE, "3 days")))
                .isTrue();
        assertThat(CuePartners.mayGrowInto(phrase(DATE, "3 days"), phrase(NUMBER, "3")))
                .isTrue();
        assertThat(CuePartners.mayGrowInto(phrase(NUMBER, "3"), phrase(NUMBER, "30")))
                .isTrue();
        assertThat(CuePartners.mayGrowInto(phrase(NUMBER, "3"), phrase(POLICY, "ICT Policy")))
                .isFalse();
        assertThat(CuePartners.mayGrowInto(phrase(POLICY, "ICT Policy"), phrase(DATE, "3 days")))
                .isFalse();
        assertThat(CuePartners.mayGrowInto(phrase(POLICY, "ICT Policy"), phrase(NUMBER, "3")))
                .isFalse();
        assertThat(CuePartners.mayGrowInto(phrase(DATE, "3 days"), phrase(POLICY, "ICT Policy")))
                .isFalse();
    }

    @Test
    void groupsWithoutAWordInCommonStandForEachOtherWhereLittleElseIsRewritten() {
        CuePhrase pupils = phrase(AUDIENCE, "pupils");
        CuePhrase parents = phrase(AUDIENCE, "parents");

        assertThat(CuePartners.mayStandFor(pupils, parents, 6 + 7 + 30)).isTrue();
        assertThat(CuePartners.mayStandFor(pupils, parents, 6 + 7 + 31)).isFalse();
        assertThat(CuePartners.mayStandFor(pupils, phrase(AUDIENCE, "all pupils"), 500))
                .isTrue();
        assertThat(CuePartners.mayStandFor(pupils, phrase(CONTACT, "head teacher"), 500))
                .isTrue();
        assertThat(CuePartners.mayStandFor(phrase(CONTACT, "head teacher"), parents, 500))
                .isTrue();
    }

    @Test
    void dutiesAreLikeDutiesAndPeopleLikePeople() {
        assertThat(OBLIGATION.isLike(PROHIBITION)).isTrue();
        assertThat(AUDIENCE.isLike(CONTACT)).isTrue();
        assertThat(CONTACT.isLike(AUDIENCE)).isTrue();
        assertThat(DATE.isLike(DATE)).isTrue();
        assertThat(DATE.isLike(NUMBER)).isFalse();
        assertThat(OBLIGATION.isLike(CONTACT)).isFalse();
        assertThat(CONTACT.isLike(OBLIGATION)).isFalse();
    }

    @Test
    void whereEitherSideIsABanItIsAMatterOfABan() {
        assertThat(PERMISSION.beside(PROHIBITION)).isEqualTo(PROHIBITION);
        assertThat(PROHIBITION.beside(PERMISSION)).isEqualTo(PROHIBITION);
        assertThat(PERMISSION.beside(OBLIGATION)).isEqualTo(PERMISSION);
        assertThat(DATE.beside(PROHIBITION)).isEqualTo(DATE);
    }

    private static Optional<String> likest(CuePhrase phrase, CuePhrase... old) {
        return CuePartners.likest(phrase, List.of(old), Set.of(phrase.type())).map(CuePhrase::text);
    }

    private static CuePhrase phrase(Cue.Type type, String text) {
        return CuePhrase.of(type, 0, text);
    }
}
