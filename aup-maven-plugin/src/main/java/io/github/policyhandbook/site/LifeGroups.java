package io.github.policyhandbook.site;

import java.util.ArrayList;
import java.util.List;

/** Puts the lives of a policy's clauses under the headings they stand under, each group to be opened by itself. */
final class LifeGroups {

    /**
     * The clauses under one heading, the heading first.
     *
     * @param sentence how many they are, and how many ever changed
     */
    record Group(String heading, String sentence, List<LifeViews.Life> lives) {}

    private final Words words;

    LifeGroups(Words words) {
        this.words = words;
    }

    /**
     * The lives of the clauses that the text has or will have.
     *
     * @param all in the order of the text
     * @param title the policy's title, for what stands above the first heading
     * @param withdrawn whether the policy has ended, and all its clauses with it
     */
    List<Group> of(List<LifeViews.Life> all, String title, boolean withdrawn) {
        List<Group> groups = new ArrayList<>();
        List<LifeViews.Life> under = new ArrayList<>();
        for (LifeViews.Life life : all) {
            if (life.heading() && !under.isEmpty()) {
                groups.add(group(title, under, withdrawn));
                under = new ArrayList<>();
            }
            under.add(life);
        }
        if (!under.isEmpty()) {
            groups.add(group(title, under, withdrawn));
        }
        return groups;
    }

    /** The lives of clauses that are gone, as one group. */
    List<Group> gone(List<LifeViews.Life> gone) {
        String count = words.count("lives.clauses", gone.size());
        return gone.isEmpty() ? List.of() : List.of(new Group(words.say("lives.gone"), words.sentence(count), gone));
    }

    private Group group(String title, List<LifeViews.Life> lives, boolean withdrawn) {
        int changed = (int) lives.stream().filter(LifeViews.Life::changed).count();
        int clauses = lives.size();
        String unchanged = withdrawn ? "lives.none-changed-withdrawn" : "lives.none-changed";
        String sentence = words.count("lives.clauses", clauses) + ", "
                + (changed == 0 ? words.say(unchanged) : words.count("lives.changed", changed));
        LifeViews.Life first = lives.get(0);
        if (!first.heading()) {
            return new Group(title, words.sentence(sentence), lives);
        }
        List<LifeViews.Life> under = new ArrayList<>(lives);
        under.set(0, first.called(words.say("lives.heading")));
        return new Group(first.name(), words.sentence(sentence), under);
    }
}
