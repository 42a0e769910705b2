package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.ChangeCounts;
import io.github.policyhandbook.compare.PolicyComparison;
import java.util.ArrayList;
import java.util.List;

/** Says in a sentence how much changed: {@code 2 clauses were reworded and 1 clause was added. Nothing else changed.} */
final class ChangeSentence {

    /** A count and what is counted, for the table beside the sentence. */
    record Count(String label, int number) {}

    private final Words words;

    ChangeSentence(Words words) {
        this.words = words;
    }

    /** What became of one policy. */
    String of(PolicyComparison comparison) {
        ChangeCounts counts = comparison.counts();
        return switch (comparison.status()) {
            case ADDED -> words.count("sentence.policy-added", counts.added());
            case REMOVED -> words.count("sentence.policy-removed", counts.removed());
            case UNCHANGED -> words.say("sentence.nothing");
            case AMENDED -> words.sentence(words.list(parts(counts))) + " " + words.say("sentence.nothing-else");
        };
    }

    /** The parts of the sentence without its ends: {@code 2 clauses were reworded}. */
    List<String> parts(ChangeCounts counts) {
        List<String> parts = new ArrayList<>();
        part(parts, "sentence.amended", counts.amended());
        part(parts, "sentence.added", counts.added());
        part(parts, "sentence.removed", counts.removed());
        part(parts, "sentence.split", counts.split());
        part(parts, "sentence.merged", counts.merged());
        part(parts, "sentence.moved", counts.moved());
        part(parts, "sentence.renumbered", counts.renumbered());
        part(parts, "sentence.cosmetic", counts.cosmetic());
        return parts;
    }

    /** Every count that is not zero, the unchanged clauses last. */
    List<Count> table(ChangeCounts counts) {
        List<Count> table = new ArrayList<>();
        row(table, "count.amended", counts.amended());
        row(table, "count.added", counts.added());
        row(table, "count.removed", counts.removed());
        row(table, "count.split", counts.split());
        row(table, "count.merged", counts.merged());
        row(table, "count.moved", counts.moved());
        row(table, "count.renumbered", counts.renumbered());
        row(table, "count.cosmetic", counts.cosmetic());
        table.add(new Count(words.say("count.unchanged"), counts.unchanged()));
        return table;
    }

    /** How many records of a comparison a reader would call a change: the number in the table of years and policies. */
    static int changes(PolicyComparison comparison) {
        return (int) comparison.changes().stream()
                .filter(change -> change.isChange())
                .count();
    }

    private void part(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(words.count(key, number));
        }
    }

    private void row(List<Count> table, String key, int number) {
        if (number > 0) {
            table.add(new Count(words.say(key), number));
        }
    }
}
