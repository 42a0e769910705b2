package io.github.policyhandbook.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.ClauseChange;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.compare.LinkChange;
import io.github.policyhandbook.compare.WordEdit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PictureMarkTest {

    private static final List<WordEdit> REWORDED =
            List.of(new WordEdit(WordEdit.Op.DELETE, "may"), new WordEdit(WordEdit.Op.INSERT, "must"));
    private static final List<WordEdit> SAME_WORDS = List.of(new WordEdit(WordEdit.Op.EQUAL, "must"));

    @Test
    void newWordsMatterMoreThanANewPlaceAndBothAreTold() {
        ClauseChange change = change(ChangeKind.AMENDED, true, true, REWORDED, List.of());

        assertThat(PictureMark.of(change)).isEqualTo(PictureMark.REWORDED);
        assertThat(PictureMark.told(change, Words.english())).isEqualTo("Reworded, moved, renumbered");
    }

    @Test
    void aLinkThatAloneChangedIsNoRewording() {
        ClauseChange change = change(
                ChangeKind.AMENDED, false, false, SAME_WORDS, List.of(new LinkChange("rules", "old.md", "new.md")));

        assertThat(PictureMark.of(change)).isEqualTo(PictureMark.LINKS);
        assertThat(PictureMark.told(change, Words.english())).isEqualTo("Link changed");
    }

    @Test
    void aNewNumberOrLayoutIsSlight() {
        ClauseChange renumbered = change(ChangeKind.UNCHANGED, false, true, List.of(), List.of());
        ClauseChange cosmetic = change(ChangeKind.COSMETIC, false, true, REWORDED, List.of());

        assertThat(PictureMark.of(renumbered)).isEqualTo(PictureMark.SLIGHT);
        assertThat(PictureMark.told(renumbered, Words.english())).isEqualTo("Renumbered");
        assertThat(PictureMark.of(cosmetic)).isEqualTo(PictureMark.SLIGHT);
        assertThat(PictureMark.told(cosmetic, Words.english())).isEqualTo("Layout only, renumbered");
    }

    @Test
    void aClauseThatOnlyMovedIsMarkedAsMoved() {
        ClauseChange moved = change(ChangeKind.UNCHANGED, true, false, List.of(), List.of());

        assertThat(PictureMark.of(moved)).isEqualTo(PictureMark.MOVED);
        assertThat(PictureMark.told(moved, Words.english())).isEqualTo("Moved");
    }

    @Test
    void partsAreMarkedAsSplitAndWholesAsJoined() {
        assertThat(PictureMark.of(change(ChangeKind.SPLIT, false, false, SAME_WORDS, List.of())))
                .isEqualTo(PictureMark.SPLIT);
        assertThat(PictureMark.of(change(ChangeKind.MERGED, false, false, SAME_WORDS, List.of())))
                .isEqualTo(PictureMark.JOINED);
    }

    @Test
    void everyMarkIsExplainedInTheLegend() {
        for (PictureMark mark : PictureMark.values()) {
            assertThat(Words.english().say("picture.key." + mark.look())).isNotBlank();
        }
    }

    private static ClauseChange change(
            ChangeKind kind, boolean moved, boolean renumbered, List<WordEdit> words, List<LinkChange> links) {
        var clause = new IdentifiedClause(
                "a", List.of(), TestText.of("Lock it.").clauses().get(0));
        return new ClauseChange(
                kind,
                moved,
                renumbered,
                List.of(clause),
                List.of(clause),
                words,
                links,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
