package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.ChangedPlaces.Place;
import io.github.policyhandbook.compare.WordEdit.Op;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedPlacesTest {

    /** Old: {@code Staff must lock the doors, all.}; new: {@code Staff must close the doors at night, all.} */
    private final ChangedPlaces changed = ChangedPlaces.of(List.of(
            new WordEdit(Op.EQUAL, "Staff must "),
            new WordEdit(Op.DELETE, "lock"),
            new WordEdit(Op.INSERT, "close"),
            new WordEdit(Op.EQUAL, " the doors"),
            new WordEdit(Op.INSERT, " at night"),
            new WordEdit(Op.EQUAL, ", all.")));

    @Test
    void bothTextsAreToldByTheirEdits() {
        assertThat(changed.before()).isEqualTo("Staff must lock the doors, all.");
        assertThat(changed.after()).isEqualTo("Staff must close the doors at night, all.");
    }

    @Test
    void whatWentAndWhatCameInItsPlaceIsOnePlace() {
        assertThat(changed.all()).containsExactly(new Place(11, 15, 11, 16), new Place(25, 25, 26, 35));
    }

    @Test
    void aPlaceIsAnInsertionOrADeletionWhereOneSideHasNothing() {
        Place exchange = changed.all().get(0);
        Place insertion = changed.all().get(1);
        Place deletion =
                ChangedPlaces.of(List.of(new WordEdit(Op.DELETE, "all"))).all().get(0);

        assertThat(exchange.isInsertion() || exchange.isDeletion()).isFalse();
        assertThat(insertion.isInsertion()).isTrue();
        assertThat(insertion.isDeletion()).isFalse();
        assertThat(deletion.isDeletion()).isTrue();
        assertThat(deletion.isInsertion()).isFalse();
    }

    @Test
    void aPlaceIsAsLongAsWhatWentAndWhatCame() {
        assertThat(changed.all()).extracting(Place::length).containsExactly(9, 9);
    }

    @Test
    void whatStayedOfAStretchReachesFromItsFirstPieceToItsLast() {
        assertThat(changed.stayedOfOld(6, 19)).isEqualTo(new Place(6, 19, 6, 20));
        assertThat(changed.stayedOfNew(6, 20)).isEqualTo(new Place(6, 19, 6, 20));
        assertThat(changed.stayedOfNew(27, 40)).isEqualTo(new Place(25, 30, 35, 40));
    }

    @Test
    void whereNoWordStayedThereIsNone() {
        Place lock = changed.stayedOfOld(11, 15);
        Place comma = changed.stayedOfNew(33, 37);

        assertThat(lock.isInsertion() && lock.isDeletion()).isTrue();
        assertThat(comma.isInsertion() && comma.isDeletion()).isTrue();
    }

    @Test
    void phrasesAreLookedForNearAChangeOnly() {
        ChangedPlaces far = ChangedPlaces.of(List.of(
                new WordEdit(Op.EQUAL, "x".repeat(1000)),
                new WordEdit(Op.DELETE, "old"),
                new WordEdit(Op.INSERT, "newer"),
                new WordEdit(Op.EQUAL, "x".repeat(1000))));

        assertThat(far.aroundOld().nextSetBit(0)).isEqualTo(760);
        assertThat(far.aroundOld().length()).isEqualTo(1243);
        assertThat(far.aroundNew().nextSetBit(0)).isEqualTo(760);
        assertThat(far.aroundNew().length()).isEqualTo(1245);
        assertThat(changed.aroundOld().nextSetBit(0)).isZero();
    }
}
