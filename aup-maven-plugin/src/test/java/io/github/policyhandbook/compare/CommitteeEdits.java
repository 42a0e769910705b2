package io.github.policyhandbook.compare;

import static io.github.policyhandbook.compare.SchoolWords.DO;
import static io.github.policyhandbook.compare.SchoolWords.DUTY;
import static io.github.policyhandbook.compare.SchoolWords.HEADINGS;
import static io.github.policyhandbook.compare.SchoolWords.WHAT;
import static io.github.policyhandbook.compare.SchoolWords.WHERE;
import static io.github.policyhandbook.compare.SchoolWords.WHO;
import static io.github.policyhandbook.compare.SchoolWords.WHY;

import io.github.policyhandbook.compare.Draft.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Documents made up at random, and what a committee does to them, lookalikes among it, with every clause's true origin.
 * Seeded. For texts that are cut down to what matters when a test fails see {@link Meetings}.
 */
final class CommitteeEdits {

    private final Random random;

    CommitteeEdits(long seed) {
        random = new Random(seed);
    }

    /** A new document. */
    Draft document(int clauses) {
        List<String> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>(HEADINGS);
        Collections.shuffle(headings, random);
        for (int i = 0; i < clauses; i++) {
            boolean heading = i % 6 == 0 && i / 6 < headings.size();
            lines.add(heading ? "# " + headings.get(i / 6) : "- " + sentence());
        }
        return Draft.first(lines);
    }

    /** What a meeting made of it. */
    Draft revise(Draft draft, int edits) {
        Draft now = draft;
        for (int edit = 0; edit < edits && now.lines().size() > 3; edit++) {
            now = revise(now);
        }
        return now;
    }

    private Draft revise(Draft draft) {
        int at = random.nextInt(draft.lines().size());
        int choice = random.nextInt(1_000);
        CommitteeEdit.Kind kind = switch (random.nextInt(8)) {
            case 0, 1 -> CommitteeEdit.Kind.REWORD;
            case 2 -> CommitteeEdit.Kind.INSERT;
            case 3 -> CommitteeEdit.Kind.REMOVE;
            case 4 -> CommitteeEdit.Kind.MOVE;
            case 5 -> CommitteeEdit.Kind.SPLIT;
            case 6 -> CommitteeEdit.Kind.MERGE;
            default -> CommitteeEdit.Kind.REQUOTE;
        };
        return kind == CommitteeEdit.Kind.INSERT
                ? withLookalike(draft, at)
                : new CommitteeEdit(kind, at, choice).applyTo(draft);
    }

    /** A new clause made of the same words as the others. */
    private Draft withLookalike(Draft draft, int at) {
        List<Line> lines = new ArrayList<>(draft.lines());
        lines.add(at, new Line("- " + sentence(), List.of()));
        return new Draft(lines);
    }

    private String sentence() {
        String first = pick(WHO) + " " + pick(DUTY) + " " + pick(DO) + " " + pick(WHAT) + " " + pick(WHERE) + " "
                + pick(WHY) + ".";
        return random.nextInt(3) > 0
                ? first
                : first + " " + pick(WHO) + " " + pick(DO) + " " + pick(WHAT) + " " + pick(WHERE) + ".";
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
