package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.compare.ChangeKind;
import io.github.policyhandbook.compare.WordEdit;
import io.github.policyhandbook.model.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what a comparison shows against what is true of the two texts. */
final class Judge {

    private final EditedText truth;
    private final List<Clause> before;
    private final List<Clause> after;
    private final Layout.Written writtenBefore;
    private final Layout.Written writtenAfter;
    private final Measures measures;
    private final Map<Integer, Shown> ofOld = new HashMap<>();
    private final Map<Integer, Shown> ofNew = new HashMap<>();
    private final List<String> wrongs = new ArrayList<>();

    Judge(
            EditedText truth,
            List<Clause> before,
            List<Clause> after,
            Layout.Written writtenBefore,
            Layout.Written writtenAfter,
            Measures measures) {
        this.truth = truth;
        this.before = before;
        this.after = after;
        this.writtenBefore = writtenBefore;
        this.writtenAfter = writtenAfter;
        this.measures = measures;
    }

    /** Counts; returns what was wrong, a line each. */
    List<String> judge(List<Shown> records, Tier tier) {
        for (Shown shown : records) {
            shown.from().forEach(i -> ofOld.put(i, shown));
            shown.to().forEach(j -> ofNew.put(j, shown));
        }
        measures.texts++;
        judgePairs(records);
        judgeKinds();
        judgeMoves(records, tier);
        judgeSplits(records);
        for (Shown shown : records) {
            judgeRecord(shown, tier);
        }
        if (tier == Tier.BOILERPLATE) {
            judgeBlock();
        }
        judgeHeadings();
        return wrongs;
    }

    private void judgePairs(List<Shown> records) {
        Set<List<Integer>> told = new HashSet<>();
        for (Shown shown : records) {
            shown.from().forEach(i -> shown.to().forEach(j -> told.add(List.of(i, j))));
        }
        Set<List<Integer>> known = new HashSet<>();
        for (int j = 0; j < truth.after().size(); j++) {
            for (int origin : truth.after().get(j).origins()) {
                known.add(List.of(origin, j));
            }
        }
        for (List<Integer> pair : known) {
            measures.pairsFound.count(told.contains(pair));
            if (isChanged(pair)) {
                measures.changedFound.count(told.contains(pair));
            }
            if (!told.contains(pair)) {
                wrongs.add("MISSED " + lines(pair));
            }
        }
        for (List<Integer> pair : told) {
            measures.pairsRight.count(known.contains(pair));
            if (isChanged(pair)) {
                measures.changedRight.count(known.contains(pair));
            }
            if (!known.contains(pair)) {
                wrongs.add("FALSE " + lines(pair));
            }
        }
        for (Shown shown : records) {
            if (shown.kind() == ChangeKind.AMENDED) {
                measures.strangersAmended.count(
                        !known.contains(List.of(shown.from().get(0), shown.to().get(0))));
            }
        }
    }

    private boolean isChanged(List<Integer> pair) {
        return !before.get(pair.get(0)).text().equals(after.get(pair.get(1)).text());
    }

    private void judgeKinds() {
        for (int i = 0; i < before.size(); i++) {
            judgeKind(truth.kindOfOld(i), ofOld.get(i), "old " + before.get(i).text());
        }
        for (int j = 0; j < after.size(); j++) {
            judgeKind(truth.kindOfNew(j), ofNew.get(j), "new " + after.get(j).text());
        }
    }

    private void judgeKind(ChangeKind kind, Shown shown, String clause) {
        if (kind != ChangeKind.UNCHANGED) {
            measures.kinds.count(shown.kind() == kind);
            if (shown.kind() != kind) {
                wrongs.add("KIND " + kind + " shown " + shown.kind() + " " + clause);
            }
        }
    }

    private void judgeMoves(List<Shown> records, Tier tier) {
        List<EditedText.Moved> moved = truth.moved();
        for (Shown shown : records) {
            if (shown.from().isEmpty() || shown.to().isEmpty()) {
                continue;
            }
            EditedText.Moved is = moved.get(shown.to().get(0));
            if (shown.moved() && is != EditedText.Moved.EITHER) {
                measures.movesRight.count(is == EditedText.Moved.YES);
                if (is != EditedText.Moved.YES) {
                    wrongs.add("FALSE MOVE " + after.get(shown.to().get(0)).text());
                }
            }
            measures.falseMoves += tier == Tier.COMINGS && shown.moved() ? 1 : 0;
        }
        for (int j = 0; j < moved.size(); j++) {
            if (moved.get(j) == EditedText.Moved.YES) {
                measures.movesFound.count(ofNew.get(j).moved());
                if (!ofNew.get(j).moved()) {
                    wrongs.add("MISSED MOVE " + after.get(j).text());
                }
            }
        }
    }

    private void judgeSplits(List<Shown> records) {
        for (int i = 0; i < before.size(); i++) {
            if (truth.kindOfOld(i) == ChangeKind.SPLIT) {
                boolean whole = ofOld.get(i).to().equals(truth.successors(i));
                measures.splits.count(whole);
                if (!whole) {
                    wrongs.add("SPLIT " + before.get(i).text() + "\n      into " + texts(truth.successors(i)));
                }
            }
        }
        for (int j = 0; j < after.size(); j++) {
            if (truth.kindOfNew(j) == ChangeKind.MERGED) {
                boolean whole = ofNew.get(j).from().equals(truth.after().get(j).origins());
                measures.merges.count(whole);
                if (!whole) {
                    wrongs.add("MERGE " + after.get(j).text());
                }
            }
        }
        for (Shown shown : records) {
            if (shown.kind() == ChangeKind.SPLIT) {
                measures.splitsRight.count(truth.successors(shown.from().get(0)).equals(shown.to()));
            } else if (shown.kind() == ChangeKind.MERGED) {
                measures.splitsRight.count(
                        truth.after().get(shown.to().get(0)).origins().equals(shown.from()));
            }
        }
    }

    private void judgeRecord(Shown shown, Tier tier) {
        if (!shown.words().isEmpty()) {
            measures.rebuilt.count(
                    WordJudge.side(shown.words(), WordEdit.Op.DELETE).equals(joinedOld(shown))
                            && WordJudge.side(shown.words(), WordEdit.Op.INSERT).equals(joinedNew(shown)));
        }
        if (shown.from().size() != 1 || shown.to().size() != 1) {
            return;
        }
        int i = shown.from().get(0);
        int j = shown.to().get(0);
        Passage now = truth.after().get(j);
        if (!now.origins().equals(List.of(i))) {
            return;
        }
        String numberBefore = writtenBefore.numbers().get(i);
        String numberAfter = writtenAfter.numbers().get(j);
        if (!numberBefore.isEmpty() && !numberAfter.isEmpty()) {
            boolean right = shown.renumbered() != numberBefore.equals(numberAfter);
            measures.renumbered.count(right);
            if (!right) {
                wrongs.add("NUMBER " + numberBefore + " " + numberAfter + " " + now.text());
            }
        }
        if (tier == Tier.LAYOUT) {
            measures.layout.count(shown.kind() == ChangeKind.UNCHANGED || shown.kind() == ChangeKind.COSMETIC);
        }
        if (shown.kind() == ChangeKind.AMENDED) {
            WordJudge.judge(shown.words(), truth.before().get(i), now, measures);
        }
    }

    private void judgeBlock() {
        boolean whole = true;
        for (int j = 0; j < after.size(); j++) {
            whole &= (truth.kindOfNew(j) == ChangeKind.ADDED) == (ofNew.get(j).kind() == ChangeKind.ADDED);
        }
        measures.blocks.count(whole);
    }

    /** Renamed headings count where what they head is still there. */
    private void judgeHeadings() {
        for (int j = 0; j < after.size(); j++) {
            Passage now = truth.after().get(j);
            boolean renamed = now.isHeading() && truth.kindOfNew(j) == ChangeKind.AMENDED;
            boolean headsTheSame = j + 1 < after.size() && truth.kindOfNew(j + 1) == ChangeKind.UNCHANGED;
            if (renamed && headsTheSame) {
                measures.headings.count(ofNew.get(j).from().equals(now.origins()));
            }
        }
    }

    private String joinedOld(Shown shown) {
        return shown.from().stream().map(i -> before.get(i).text()).collect(Collectors.joining("\n"));
    }

    private String joinedNew(Shown shown) {
        return shown.to().stream().map(j -> after.get(j).text()).collect(Collectors.joining("\n"));
    }

    private String texts(List<Integer> places) {
        return places.stream().map(j -> after.get(j).text()).collect(Collectors.joining(" | "));
    }

    private String lines(List<Integer> pair) {
        return pair + " " + before.get(pair.get(0)).text() + "\n      with "
                + after.get(pair.get(1)).text();
    }
}
