package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ClauseIdsTest {

    private final ClauseIds ids = new ClauseIds();

    @Test
    void anIdHasAtMostSixWords() {
        assertThat(ClauseIds.slug("One two three four five six seven")).isEqualTo("one-two-three-four-five-six");
    }

    @Test
    void anIdHasAtMostFortyCharactersInWholeWords() {
        assertThat(ClauseIds.slug("Twelveletter twelveletter twelvelettes one")).hasSize(38);
        assertThat(ClauseIds.slug("Twelveletter twelveletter twelvelettes a")).hasSize(40);
        assertThat(ClauseIds.slug("Twelveletter twelveletter twelvelettes a b")).hasSize(40);
    }

    @Test
    void aFirstWordThatIsTooLongIsCut() {
        assertThat(ClauseIds.slug("a".repeat(50) + " word")).isEqualTo("a".repeat(40));
    }

    @Test
    void anIdThatIsTakenIsCountedOn() {
        give("ask");
        give("ask-2");

        assertThat(ids.isFree("ask")).isFalse();
        assertThat(ids.isFree("knock")).isTrue();
        assertThat(ids.firstFree("ask")).isEqualTo("ask-3");
        assertThat(ids.firstFree("knock")).isEqualTo("knock");
    }

    @Test
    void clausesThatOnlyAnAuthorTellsApartAreCountedApart() {
        assertThat(ids.firstFreeApart("Guests ask.")).isEqualTo("guests-ask_2");
        give("guests-ask_2");
        assertThat(ids.firstFreeApart("Guests ask.")).isEqualTo("guests-ask_3");
    }

    @Test
    void noIdIsGivenTwice() {
        ClauseThread first = give("ask");

        assertThatThrownBy(() -> give("ask")).hasMessage("the clause id ask is taken");
        assertThat(ids.holder("ask")).contains(first);
        assertThat(ids.holder("knock")).isEmpty();
    }

    @Test
    void anIdFromBeforeIsKeptAsAnAnchorWhereItIsFree() {
        ClauseThread asking = give("ask");
        ClauseThread knocking = give("knock");

        ids.keep(asking, "ask-at-the-door");
        ids.keep(asking, "knock");

        assertThat(ids.holder("ask-at-the-door")).contains(asking);
        assertThat(asking.formerIds()).containsExactly("ask-at-the-door");
        assertThat(ids.holder("knock")).contains(knocking);
    }

    @Test
    void whoLosesItsIdToAnAuthorsWordGoesByAnotherOne() {
        ClauseThread words = give("passwords");
        ClauseThread named = give("keep-them");

        ids.giveByAuthor(named, "passwords");

        assertThat(named.id()).isEqualTo("passwords");
        assertThat(named.formerIds()).containsExactly("keep-them");
        assertThat(words.id()).isEqualTo("passwords-2");
        assertThat(ids.holder("passwords")).contains(named);
        assertThat(ids.holder("passwords-2")).contains(words);
    }

    @Test
    void whoLosesAFormerIdKeepsTheOneItHas() {
        ClauseThread words = give("passwords");
        ids.giveByAuthor(words, "secrets");
        ClauseThread named = give("keep-them");

        ids.giveByAuthor(named, "passwords");

        assertThat(words.id()).isEqualTo("secrets");
        assertThat(words.formerIds()).isEmpty();
        assertThat(ids.isFree("passwords-2")).isTrue();
    }

    @Test
    void onlyAnIdThatItsAuthorGaveIsAName() {
        ClauseThread thread = give("passwords");

        assertThat(thread.wasNamed("passwords")).isFalse();
        ids.giveByAuthor(thread, "secrets");
        assertThat(thread.wasNamed("secrets")).isTrue();
        assertThat(thread.wasNamed("passwords")).isFalse();
    }

    private ClauseThread give(String id) {
        ClauseThread thread = new ClauseThread(id, Texts.clause("- Ask."), 0);
        ids.give(thread);
        return thread;
    }
}
