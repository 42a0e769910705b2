package io.github.policyhandbook.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {

    @Test
    void oneClausePairsWithOneOrSeveral() {
        assertThat(new Pairing(List.of(1, 2), List.of(3), Match.MERGE, 1).mainFrom())
                .isEqualTo(2);
        assertThat(new Pairing(List.of(1), List.of(3, 4), Match.SPLIT, 1).mainTo())
                .isEqualTo(4);
        assertThatThrownBy(() -> new Pairing(List.of(1, 2), List.of(3, 4), Match.WORDING, 0))
                .hasMessage("one clause pairs with one or several: [1, 2] with [3, 4]");
        assertThatThrownBy(() -> new Pairing(List.of(), List.of(3), Match.WORDING, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pairing(List.of(1), List.of(), Match.WORDING, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void ofThoseAnAuthorNamesTheFirstCarriesTheIdOnWhereverItStands() {
        assertThat(Pairing.stated(List.of(5), List.of(4, 3)).mainTo()).isEqualTo(4);
        assertThat(Pairing.stated(List.of(5), List.of(4, 3)).to()).containsExactly(3, 4);
        assertThat(Pairing.stated(List.of(6, 5), List.of(1)).mainFrom()).isEqualTo(6);
    }
}
