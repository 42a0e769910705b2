package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds who is covered where a clause was turned round: {@code Year 7 pupils need a kit}, {@code A kit is needed by pupils in
 * Years 7 and 8}. Groups that a sentence merely mentions come and go untold; this pair is told because it is the only one,
 * and both sides name the same kind of people by a different mark.
 */
final class RephrasedGroup {

    /** Words that do not mark one group off from another. */
    private static final Set<String> UNMARKED =
            CueText.words("all any every each some both many most other the our of in");

    private RephrasedGroup() {}

    /** The change from the only group that went to the only one that came, if they are of one kind. */
    static Optional<Cue> between(List<CuePhrase> gone, List<CuePhrase> come) {
        List<CuePhrase> old = without(gone, come);
        List<CuePhrase> young = without(come, gone);
        if (old.size() != 1 || young.size() != 1) {
            return Optional.empty();
        }
        CuePhrase was = old.get(0);
        CuePhrase is = young.get(0);
        Set<String> marksBefore = words(was);
        Set<String> marksAfter = words(is);
        boolean sameKind = marksBefore.stream().anyMatch(word -> marksAfter.contains(word) && PeopleWords.isKind(word));
        return sameKind && isMarked(marksBefore) && isMarked(marksAfter) && !marksBefore.equals(marksAfter)
                ? Optional.of(new Cue(Cue.Type.AUDIENCE, was.text(), is.text()))
                : Optional.empty();
    }

    private static List<CuePhrase> without(List<CuePhrase> phrases, List<CuePhrase> others) {
        List<CuePhrase> left = new ArrayList<>(phrases);
        left.removeIf(phrase -> others.stream().anyMatch(phrase::isSameAs));
        return left;
    }

    private static boolean isMarked(Set<String> words) {
        return words.stream().anyMatch(word -> !PeopleWords.isKind(word));
    }

    private static Set<String> words(CuePhrase phrase) {
        return Arrays.stream(phrase.said().split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !UNMARKED.contains(word))
                .collect(Collectors.toSet());
    }
}
