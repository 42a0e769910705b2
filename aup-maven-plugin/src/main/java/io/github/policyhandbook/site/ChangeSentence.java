package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.PolicyComparison;
import java.util.ArrayList;
import java.util.List;

/** Says in a sentence how much changed: {@code 2 clauses were reworded and 1 clause was added. Nothing else changed.} */
public final class ChangeSentence {

    private final Words words;

    /** Sentences in that language. */
    public ChangeSentence(Words words) {
        this.words = words;
    }

    /**
     * All that became of one policy, and that there is no more.
     *
     * @param besides what changed besides its clauses: {@code the title changed}
     */
    String inFull(PolicyComparison comparison, List<String> besides) {
        return comparison.status() == PolicyComparison.Status.AMENDED
                ? amended(comparison, besides) + " " + words.say("sentence.nothing-else")
                : inShort(comparison, besides);
    }

    /**
     * The same without saying that there is no more, for a row of a table or a feed.
     *
     * @param besides what changed besides its clauses: {@code the title changed}
     */
    public String inShort(PolicyComparison comparison, List<String> besides) {
        ChangeTally tally = ChangeTally.of(comparison);
        return switch (comparison.status()) {
            case ADDED -> begun(tally.added());
            case REMOVED -> words.count("sentence.policy-removed", tally.removed());
            case UNCHANGED -> words.say("sentence.nothing");
            case AMENDED -> amended(comparison, besides);
        };
    }

    /** What is said of a policy that has just begun. */
    public String begun(int clauses) {
        return words.count("sentence.policy-added", clauses);
    }

    private String amended(PolicyComparison comparison, List<String> besides) {
        List<String> parts = parts(ChangeTally.of(comparison));
        parts.addAll(besides);
        return words.sentence(words.list(parts));
    }

    /** The parts of the sentence without its ends: {@code 2 clauses were reworded}. */
    List<String> parts(ChangeTally tally) {
        List<String> parts = new ArrayList<>();
        part(parts, "sentence.amended", tally.reworded());
        part(parts, "sentence.links", tally.links());
        part(parts, "sentence.added", tally.added());
        part(parts, "sentence.removed", tally.removed());
        part(parts, "sentence.split", tally.split());
        if (tally.merged() > 0) {
            parts.add(joined(tally));
        }
        part(parts, "sentence.moved", tally.moved());
        part(parts, "sentence.renumbered", tally.renumbered());
        part(parts, "sentence.cosmetic", tally.cosmetic());
        return parts;
    }

    private String joined(ChangeTally tally) {
        return words.say(
                tally.merged() == 1 ? "sentence.merged.one" : "sentence.merged.other",
                words.number(tally.joined()),
                words.number(tally.merged()));
    }

    private void part(List<String> parts, String key, int number) {
        if (number > 0) {
            parts.add(words.count(key, number));
        }
    }
}
