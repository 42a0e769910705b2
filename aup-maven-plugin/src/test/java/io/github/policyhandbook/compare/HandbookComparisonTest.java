package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.Policies.edition;
import static io.github.policyhandbook.compare.Policies.handbook;
import static io.github.policyhandbook.compare.Policies.policy;
import static io.github.policyhandbook.compare.Policies.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.compare.ClauseLife.Happening;
import io.github.policyhandbook.model.ClauseStatement;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.StatedClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandbookComparisonTest {

    @Test
    void everyPolicyOfEitherEditionIsListedById() {
        Policy badges = policy("badges").publish("- Wear a badge.").withdraw().build();
        Policy access =
                policy("access").pause().pause().publish("- Lock the doors.").build();

        EditionComparison years = of(access, badges).compare(edition(0, badges, access), edition(2, badges, access));

        assertThat(years.policies())
                .extracting(policy -> policy.policy().id() + " " + policy.status())
                .containsExactly("access ADDED", "badges REMOVED");
    }

    @Test
    void anAddedPolicyListsEveryClause() {
        Policy access =
                policy("access").pause().publish("# Access\n- Lock the doors.").build();

        EditionComparison years = of(access).compare(edition(0, access), edition(1, access));

        assertThat(years.policies().get(0).changes())
                .extracting(ClauseChange::kind)
                .containsExactly(ChangeKind.ADDED, ChangeKind.ADDED);
    }

    @Test
    void oneVersionInBothEditionsIsUnchanged() {
        Policy access = published("# Access\n- Lock the doors.");

        EditionComparison years = of(access).compare(edition(0, access), edition(3, access));

        assertThat(years.policies().get(0).status()).isEqualTo(PolicyComparison.Status.UNCHANGED);
        assertThat(years.counts().unchanged()).isEqualTo(2);
    }

    @Test
    void aClauseThatStaysIsInMemoryOnce() {
        Policy access = published(
                "- Lock the doors.\n- Wear a badge.", "- Lock the doors.\n- Wear no badge.", "- Lock the doors.");
        HandbookComparison comparison = of(access);

        ClauseChange first = changes(comparison, access, 0, 1).get(0);
        ClauseChange second = changes(comparison, access, 1, 2).get(0);

        assertThat(first.kind()).isEqualTo(ChangeKind.UNCHANGED);
        assertThat(second).isEqualTo(first);
        assertThat(second.to().get(0))
                .isSameAs(comparison.clauses(access, access.versions().get(0)).get(0));
    }

    @Test
    void aTextThatWasGoneBackToIsUnchanged() {
        Policy access = published("- Lock the doors.", "- Lock all doors at night.", "- Lock the doors.");

        assertThat(between(access, 0, 2).changes()).noneMatch(ClauseChange::isChange);
    }

    @Test
    void theChainOfVersionsTellsAClauseThatItsEndsDoNot() {
        Policy phones = published(
                "- Telephones are kept in lockers all day.\n- Wear a badge.",
                "- Telephones are kept in pouches all day.\n- Wear a badge.",
                "- Mobile devices are kept in pouches all day.\n- Wear a badge.",
                "- Mobile devices are kept in pouches during lessons.\n- Wear a badge.",
                "- Mobile devices stay in pouches during lessons.\n- Wear a badge.");

        ClauseChange change = between(phones, 0, 4).changes().get(0);

        assertThat(change.kind()).isEqualTo(ChangeKind.AMENDED);
        assertThat(change.match()).contains(Match.HISTORY);
    }

    @Test
    void theEndTextsOverruleAChainThatDriftedIntoAClauseLongGone() {
        Policy access = published(
                "- Telephones are kept in lockers all day.\n- Visitors sign in at reception and wear a badge.\n"
                        + "- Eat in the hall.",
                "- Telephones are kept in lockers all day.\n- Eat in the hall.",
                "- Telephones are kept at reception all day.\n- Eat in the hall.",
                "- Visitors are kept at reception all day.\n- Eat in the hall.",
                "- Visitors sign in at reception all day.\n- Eat in the hall.",
                "- Visitors sign in at reception and always wear a badge.\n- Eat in the hall.");

        List<ClauseChange> changes = between(access, 0, 5).changes();

        assertThat(changes)
                .extracting(ClauseChange::kind)
                .containsExactly(ChangeKind.REMOVED, ChangeKind.AMENDED, ChangeKind.UNCHANGED);
        assertThat(changes.get(1).from().get(0).clause().text())
                .isEqualTo("Visitors sign in at reception and wear a badge.");
    }

    @Test
    void comparingBackwardsSwapsAddedAndRemoved() {
        Policy access = published("- Lock the doors.", "- Lock the doors.\n- Wear a badge.");

        assertThat(between(access, 1, 0).counts().removed()).isEqualTo(1);
        assertThat(between(access, 1, 0).counts().added()).isZero();
    }

    @Test
    void aClauseThatWentToAnotherPolicyIsToldOnBothSides() {
        Policy devices = policy("devices")
                .publish("- Lock the screen.\n- Hand in your phone at the reception desk.")
                .publish("- Lock the screen.")
                .build();
        Policy phones = policy("phones")
                .publish("- Silence your phone.")
                .publish("- Silence your phone.\n- Hand in your phone at the reception desk.")
                .build();

        HandbookComparison comparison = of(devices, phones);
        EditionComparison years = comparison.compare(edition(0, devices, phones), edition(1, devices, phones));

        ClauseChange lost = years.policies().get(0).changes().get(1);
        ClauseChange gained = years.policies().get(1).changes().get(1);
        assertThat(lost.movedTo()).contains(new ClauseAddress("phones", "hand-in-your-phone-at-the"));
        assertThat(gained.movedFrom()).contains(new ClauseAddress("devices", "hand-in-your-phone-at-the"));
        assertThat(lost.moved() || gained.moved()).isFalse();
        assertThat(comparison.compare(edition(0, devices, phones), edition(1, devices, phones)))
                .isEqualTo(years);
    }

    @Test
    void aClauseThatWentAlmostAsItWasIsToldToo() {
        String clause =
                "- Hand in your phone at the reception desk before registration and fetch it after the last bell.";
        Policy devices = policy("devices")
                .publish("- Lock the screen.\n" + clause)
                .publish("- Lock the screen.")
                .build();
        Policy phones = policy("phones")
                .publish("- Silence your phone.")
                .publish("- Silence your phone.\n" + clause.replace("fetch", "collect"))
                .build();

        EditionComparison years = of(devices, phones).compare(edition(0, devices, phones), edition(1, devices, phones));

        assertThat(years.policies().get(0).changes().get(1).movedTo()).isPresent();
    }

    @Test
    void aShortClauseInTwoPoliciesIsChance() {
        Policy devices = policy("devices")
                .publish("- Lock it.\n- Ask first.")
                .publish("- Lock it.")
                .build();
        Policy phones = policy("phones")
                .publish("- Silence it.")
                .publish("- Silence it.\n- Ask first.")
                .build();

        EditionComparison years = of(devices, phones).compare(edition(0, devices, phones), edition(1, devices, phones));

        assertThat(years.policies().get(0).changes().get(1).movedTo()).isEqualTo(Optional.empty());
    }

    @Test
    void aChangedTargetIsListed() {
        Policy access = published("- See [the rules](a.md).", "- See [the rules](b.md).");

        ClauseChange change = between(access, 0, 1).changes().get(0);
        assertThat(change.kind()).isEqualTo(ChangeKind.AMENDED);
        assertThat(change.links()).containsExactly(new LinkChange("the rules", "a.md", "b.md"));
        assertThat(change.words()).containsExactly(new WordEdit(WordEdit.Op.EQUAL, "See the rules."));
    }

    @Test
    void cuesStandOnAmendedClausesOnly() {
        Policy access = published(
                "- Staff must lock doors.\n- Pay \"now\".", "- Staff may lock doors.\n- Pay \u201cnow\u201d.");

        List<ClauseChange> changes = between(access, 0, 1).changes();
        assertThat(changes.get(0).cues()).containsExactly(new Cue(Cue.Type.PERMISSION, "must", "may"));
        assertThat(changes.get(1).cues()).isEmpty();
    }

    @Test
    void aLifeIsToldFromBirthToRemovalAndReturn() {
        Policy access = published(
                "1. Staff lock the doors at six.\n2. Wear a badge.",
                "1. Staff lock the doors at seven.\n2. Wear a badge.",
                "1. Wear a badge.",
                "1. Wear a badge.\n2. Staff lock the doors at seven.");

        assertThat(happenings(access, "staff-lock-the-doors-at-six"))
                .containsExactly(Happening.FIRST_SEEN, Happening.AMENDED, Happening.REMOVED, Happening.RETURNED);
        assertThat(happenings(access, "wear-a-badge")).containsExactly(Happening.FIRST_SEEN, Happening.RENUMBERED);
    }

    @Test
    void aClauseThatReturnsWithOtherWordsSaysWhich() {
        Policy access = published(
                "- Staff may take a laptop home on Fridays only.\n- Wear a badge.",
                "- Wear a badge.",
                "- Staff may take a laptop home on Fridays.\n- Wear a badge.");

        ClauseLife life = of(access).lives(access).get(0);

        assertThat(life.events())
                .extracting(ClauseLife.Event::happening)
                .containsExactly(Happening.FIRST_SEEN, Happening.REMOVED, Happening.RETURNED, Happening.AMENDED);
        assertThat(life.events().get(3).words()).contains(new WordEdit(WordEdit.Op.DELETE, " only"));
    }

    @Test
    void theClauseThatKeepsItsIdTellsTheWordsOfASplit() {
        Policy access = published(
                "- Report a lost laptop to the school office. Change the passwords that were saved on it.",
                "- Report a lost laptop to the office.\n- Change the passwords that were saved on it.");

        List<ClauseLife> lives = of(access).lives(access);

        List<WordEdit> words = lives.stream()
                .filter(life -> life.events().size() == 2
                        && life.events().get(0).milestone().revision().position() == 0)
                .flatMap(life -> life.events().get(1).words().stream())
                .toList();
        assertThat(words).contains(new WordEdit(WordEdit.Op.DELETE, "school "));
        assertThat(lives.stream()
                        .filter(life ->
                                life.events().get(0).milestone().revision().position() == 1)
                        .flatMap(life -> life.events().stream())
                        .flatMap(event -> event.words().stream()))
                .as("words told by the new part")
                .isEmpty();
    }

    @Test
    void aSplitNamesTheOtherPartsOnBothLives() {
        Policy access = published(
                "- Report a lost laptop to the school office. Change the passwords that were saved on it.",
                "- Report a lost laptop to the school office.\n- Change the passwords that were saved on it.");

        List<ClauseLife> lives = of(access).lives(access);

        assertThat(lives).hasSize(2);
        for (ClauseLife life : lives) {
            ClauseLife.Event last = life.events().get(life.events().size() - 1);
            assertThat(last.happening()).isEqualTo(Happening.SPLIT);
            assertThat(last.others())
                    .extracting(IdentifiedClause::id)
                    .hasSize(1)
                    .doesNotContain(life.id());
        }
    }

    @Test
    void whatWasMergedAwayIsGoneAndSaysWhere() {
        Policy access = published(
                "- Photographs are taken with school cameras only.\n- They are deleted within one week.",
                "- Photographs are taken with school cameras only and are deleted within one week.");

        List<ClauseLife> lives = of(access).lives(access);

        assertThat(lives).extracting(ClauseLife::isAlive).containsExactly(true, false);
        assertThat(lives.get(1).events())
                .extracting(ClauseLife.Event::happening)
                .containsExactly(Happening.FIRST_SEEN, Happening.MERGED, Happening.REMOVED);
    }

    @Test
    void livesStandInTheOrderOfTheNewestTextThoseGoneBehind() {
        Policy access = published(
                "- Old rule of the fax.\n- Lock the doors.\n- Wear a badge.", "- Wear a badge.\n- Lock the doors.");

        assertThat(of(access).lives(access))
                .extracting(ClauseLife::id)
                .containsExactly("wear-a-badge", "lock-the-doors", "old-rule-of-the-fax");
    }

    @Test
    void aWithdrawnPolicysClausesAreNotRemovedInBetween() {
        Policy access = policy("access")
                .publish("- Lock the doors.")
                .withdraw()
                .publish("- Lock the doors.\n- Wear a badge.")
                .build();

        assertThat(happenings(access, "lock-the-doors")).containsExactly(Happening.FIRST_SEEN);
    }

    @Test
    void aForeignPolicyIsRefused() {
        Policy access = published("- Lock the doors.");
        Policy other = policy("other").publish("- Lock.").build();

        assertThatThrownBy(() -> of(access).lives(other)).hasMessage("the handbook has no policy other");
    }

    @Test
    void aClauseThatMovedSaysSo() {
        Policy access = published(
                "- Lock the doors at night.\n- Wear a badge.\n- Sign in at the office before nine each day.",
                "- Wear a badge.\n- Sign in at the office before nine each day.\n- Lock the doors at night.");

        assertThat(happenings(access, "lock-the-doors-at-night"))
                .containsExactly(Happening.FIRST_SEEN, Happening.MOVED);
        assertThat(happenings(access, "wear-a-badge")).containsExactly(Happening.FIRST_SEEN);
    }

    @Test
    void aClauseThatReturnsInOtherQuotesSaysThatToo() {
        Policy access = published(
                "- Say \"yes\" to every visitor at the gate.\n- Wear a badge.",
                "- Wear a badge.",
                "- Say \u201cyes\u201d to every visitor at the gate.\n- Wear a badge.");

        assertThat(happenings(access, "say-yes-to-every-visitor-at"))
                .containsExactly(Happening.FIRST_SEEN, Happening.REMOVED, Happening.RETURNED, Happening.COSMETIC);
    }

    @Test
    void ofASplitThePartWithTheOldIdIsTheOneThatWasRenumbered() {
        Policy access = published(
                "1. Lock it. Report a lost laptop to the school office on the same day.\n2. Wear a badge.",
                "1. Wear a badge.\n2. Lock it always.\n3. Report a lost laptop to the school office on the same day.");

        assertThat(happenings(access, "lock-it-report-a-lost-laptop")).contains(Happening.SPLIT, Happening.RENUMBERED);
        assertThat(happenings(access, "lock-it-always")).containsExactly(Happening.FIRST_SEEN, Happening.SPLIT);
    }

    @Test
    void aChangeOfQuotesIsCosmeticInALife() {
        Policy access = published("- Say \"yes\" at the gate.", "- Say \u201cyes\u201d at the gate.");

        assertThat(happenings(access, "say-yes-at-the-gate")).containsExactly(Happening.FIRST_SEEN, Happening.COSMETIC);
    }

    @Test
    void theClauseIntoWhichAnotherWasMergedSaysSo() {
        Policy access = published(
                "- Photographs are taken with school cameras only.\n- They are deleted within one week.",
                "- Photographs are taken with school cameras only and are deleted within one week.");

        assertThat(of(access).lives(access).get(0).events())
                .extracting(ClauseLife.Event::happening)
                .containsExactly(Happening.FIRST_SEEN, Happening.MERGED);
    }

    @Test
    void aShortClauseOfAnotherPolicyGivesItsIdToNone() {
        Policy devices = policy("devices")
                .publish("- Lock it.\n- Ask them first.")
                .publish("- Lock it.\n- Ask first.")
                .build();
        Policy phones = policy("phones").pause().pause().publish("- Ask first.").build();

        assertThat(of(devices, phones).clauses(phones, phones.versions().get(0)))
                .extracting(IdentifiedClause::id)
                .containsExactly("ask-first");
    }

    @Test
    void statementsAboutOnePolicySayNothingOfAnotherAndTheirFaultsAreInTheOrderWritten() {
        Policy doors = policy("doors")
                .publish("- Lock the doors.")
                .publish("- Close the gates.")
                .build();
        Policy gates = policy("gates")
                .publish("- Lock the doors.")
                .publish("- Close the gates.")
                .build();
        List<ClauseStatement> statements = List.of(
                new ClauseStatement(1, "gates", words("Lock the"), words("Close the")),
                new ClauseStatement(2, "gates", words("Wear"), words("Close the")),
                new ClauseStatement(3, "doors", words("Wear"), words("Close the")),
                new ClauseStatement(4, "gates", words("Ask"), words("Close the")));

        HandbookComparison comparison = HandbookComparison.of(handbook(doors, gates), statements, Progress.SILENT);

        assertThat(comparison.faults())
                .extracting(fault -> fault.statement().line())
                .containsExactly(2, 3, 4);
        assertThat(comparison.clauses(doors, doors.versions().get(1)).get(0).id())
                .isEqualTo("close-the-gates");
        assertThat(comparison.clauses(gates, gates.versions().get(1)).get(0).id())
                .isEqualTo("lock-the-doors");
    }

    @Test
    void aLongHistoryOfClausesIsWorthALine() {
        List<String> told = new ArrayList<>();
        Progress progress = new Progress() {
            @Override
            public void step(String sentence) {
                told.add(sentence);
            }

            @Override
            public void warn(String sentence) {
                told.add("warning: " + sentence);
            }
        };

        HandbookComparison.of(handbook(published(texts(199))), progress);
        assertThat(told).isEmpty();
        HandbookComparison.of(handbook(published(texts(200))), progress);
        assertThat(told).containsExactly("Following the clauses of 1 policies through 200 versions");
    }

    private static HandbookComparison of(Policy... policies) {
        return HandbookComparison.of(handbook(policies), Progress.SILENT);
    }

    private static List<ClauseChange> changes(HandbookComparison comparison, Policy policy, int from, int to) {
        return comparison
                .compare(policy, policy.versions().get(from), policy.versions().get(to))
                .changes();
    }

    private static PolicyComparison between(Policy policy, int from, int to) {
        return of(policy)
                .compare(policy, policy.versions().get(from), policy.versions().get(to));
    }

    private static List<Happening> happenings(Policy policy, String id) {
        return of(policy).lives(policy).stream()
                .filter(life -> life.id().equals(id))
                .flatMap(life -> life.events().stream())
                .map(ClauseLife.Event::happening)
                .toList();
    }

    private static List<StatedClause> words(String words) {
        return List.of(new StatedClause(1, words));
    }

    private static String[] texts(int count) {
        return IntStream.range(0, count).mapToObj(i -> "- Rule " + i + ".").toArray(String[]::new);
    }
}
