package io.github.policyhandbook.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up policy under a hand that amends it: sections of numbered clauses, of list items, and a table in some. What is
 * numbered is numbered by its place, so that a clause put in renumbers those behind it.
 */
final class MadeUpPolicy {

    /** Clauses of a section: one of six sections is as long as those of the sample handbook. */
    static final int SECTION = 5;

    private static final int MOST_SECTIONS = 9;
    private static final int FEWEST_CLAUSES = 3;

    private enum Layout {
        NUMBERED,
        LIST,
        TABLE
    }

    private record Section(String heading, Layout layout, List<String> clauses) {}

    private final String title;
    private final Random random;
    private final MadeUpSentences sentences;
    private final List<Section> sections = new ArrayList<>();

    /** @param count how many sections it begins with */
    MadeUpPolicy(String title, int count, Random random) {
        this.title = title;
        this.random = random;
        this.sentences = new MadeUpSentences(random);
        for (int section = 0; section < count; section++) {
            sections.add(section(SECTION));
        }
    }

    String title() {
        return title;
    }

    /** Amends it as a meeting does, and says how: mostly by a few reworded clauses. */
    String amend() {
        int way = random.nextInt(100);
        if (way < 50) {
            return reword();
        } else if (way < 65) {
            Section section = any();
            section.clauses().add(random.nextInt(section.clauses().size() + 1), sentences.sentence());
            return "Add a clause on " + section.heading();
        } else if (way < 77) {
            Section section = any();
            return section.clauses().size() > FEWEST_CLAUSES ? remove(section) : reword();
        } else if (way < 89) {
            Section from = any();
            return from.clauses().size() > FEWEST_CLAUSES ? move(from) : reword();
        }
        return open();
    }

    /** The text as Markdown, without front matter. */
    String markdown() {
        StringBuilder text = new StringBuilder("# ").append(title).append('\n');
        for (int number = 1; number <= sections.size(); number++) {
            Section section = sections.get(number - 1);
            text.append("\n## ")
                    .append(number)
                    .append(". ")
                    .append(section.heading())
                    .append("\n\n");
            switch (section.layout()) {
                case NUMBERED -> numbered(number, section.clauses(), text);
                case LIST ->
                    section.clauses()
                            .forEach(item -> text.append("- ").append(item).append('\n'));
                case TABLE -> table(section.clauses(), text);
            }
        }
        return text.toString();
    }

    private static void numbered(int number, List<String> clauses, StringBuilder text) {
        for (int clause = 1; clause <= clauses.size(); clause++) {
            text.append(clause == 1 ? "" : "\n")
                    .append(number)
                    .append('.')
                    .append(clause)
                    .append(' ')
                    .append(clauses.get(clause - 1))
                    .append('\n');
        }
    }

    private static void table(List<String> clauses, StringBuilder text) {
        text.append("| Who | What |\n|---|---|\n");
        for (String clause : clauses) {
            String who = clause.split(" ")[1];
            text.append("| ").append(who).append(" | ").append(clause).append(" |\n");
        }
    }

    private String reword() {
        Section section = any();
        for (int change = 0; change <= random.nextInt(3); change++) {
            int clause = random.nextInt(section.clauses().size());
            section.clauses().set(clause, sentences.reworded(section.clauses().get(clause)));
        }
        return "Reword the rules on " + section.heading();
    }

    private String remove(Section section) {
        section.clauses().remove(random.nextInt(section.clauses().size()));
        return "Remove a clause on " + section.heading();
    }

    private String move(Section from) {
        String clause = from.clauses().remove(random.nextInt(from.clauses().size()));
        Section to = any();
        to.clauses().add(random.nextInt(to.clauses().size() + 1), clause);
        return "Move a clause from " + from.heading() + " to " + to.heading();
    }

    /** A new first section, which renumbers all others; a policy that grew too long gives up its last one. */
    private String open() {
        sections.add(0, section(FEWEST_CLAUSES));
        if (sections.size() > MOST_SECTIONS) {
            sections.remove(sections.size() - 1);
        }
        return "Open with " + sections.get(0).heading();
    }

    private Section any() {
        return sections.get(random.nextInt(sections.size()));
    }

    private Section section(int size) {
        int way = random.nextInt(10);
        Layout layout = way < 6 ? Layout.NUMBERED : way < 9 ? Layout.LIST : Layout.TABLE;
        List<String> clauses = new ArrayList<>();
        for (int clause = 0; clause < size; clause++) {
            clauses.add(sentences.sentence());
        }
        return new Section(sentences.word() + " and " + sentences.word(), layout, clauses);
    }
}
