package io.github.policyhandbook.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Documents made up at random, and what a committee does to them, with every clause's true origin. Seeded. */
final class CommitteeEdits {

    private static final List<String> WHO = List.of(
            "Staff",
            "Pupils",
            "Governors",
            "Visitors",
            "Parents",
            "The network manager",
            "The head teacher",
            "Volunteers",
            "Contractors",
            "Form tutors",
            "The school office",
            "Supply teachers");
    private static final List<String> DUTY = List.of("must", "should", "may", "will", "must not", "never", "shall");
    private static final List<String> DO = List.of(
            "report",
            "share",
            "keep",
            "photograph",
            "store",
            "delete",
            "encrypt",
            "borrow",
            "install",
            "print",
            "publish",
            "record",
            "register",
            "return",
            "check",
            "label",
            "copy",
            "sign for",
            "replace",
            "upgrade");
    private static final List<String> WHAT = List.of(
            "passwords",
            "laptops",
            "mobile phones",
            "memory sticks",
            "assessment data",
            "photographs of pupils",
            "examination papers",
            "medical notes",
            "visitor badges",
            "library books",
            "software licences",
            "e-mail lists",
            "safeguarding files",
            "trip consent forms",
            "keys",
            "projectors",
            "tablets",
            "homework",
            "timetables",
            "attendance marks",
            "printer cartridges",
            "video recordings",
            "staff contracts",
            "lunch accounts");
    private static final List<String> WHERE = List.of(
            "in the server room",
            "on school trips",
            "at home",
            "during lessons",
            "in the staff room",
            "on shared drives",
            "after the autumn term",
            "in a locked cupboard",
            "on personal devices",
            "in the examination hall",
            "before the summer break",
            "at the reception desk",
            "in the school library",
            "while working remotely");
    private static final List<String> WHY = List.of(
            "because the law asks for it",
            "so that nobody is put at risk",
            "unless the head has agreed in writing",
            "within five working days",
            "and tell the data protection officer",
            "as the insurer requires",
            "until the end of the school year",
            "and write it in the log",
            "when a member of staff leaves",
            "to protect the youngest children",
            "in line with county guidance",
            "whatever the hour");
    private static final List<String> HEADINGS = List.of(
            "Purpose",
            "Scope",
            "Passwords",
            "Devices at home",
            "Visitors and guests",
            "Data on the move",
            "Photographs",
            "Reporting concerns",
            "Training",
            "Review of this policy",
            "Sanctions",
            "Remote learning");

    private final Random random;

    CommitteeEdits(long seed) {
        random = new Random(seed);
    }

    /** A clause as written, and the clauses of the first text it comes from. */
    record Line(String text, List<Integer> origins) {}

    /** A document, a line a clause. */
    record Draft(List<Line> lines) {

        String text() {
            return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        }

        /** The same words, taken for the first text of what follows. */
        Draft asFirst() {
            List<Line> first = new ArrayList<>();
            for (Line line : lines) {
                first.add(new Line(line.text(), List.of(first.size())));
            }
            return new Draft(first);
        }
    }

    /** A new document. */
    Draft document(int clauses) {
        List<Line> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>(HEADINGS);
        Collections.shuffle(headings, random);
        for (int i = 0; i < clauses; i++) {
            boolean heading = i % 6 == 0 && i / 6 < headings.size();
            lines.add(new Line(heading ? "# " + headings.get(i / 6) : "- " + sentence(), List.of(i)));
        }
        return new Draft(lines);
    }

    /** What a meeting made of it. */
    Draft revise(Draft draft, int edits) {
        List<Line> lines = new ArrayList<>(draft.lines());
        for (int edit = 0; edit < edits && lines.size() > 3; edit++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(8)) {
                case 0, 1 -> reword(lines, at);
                case 2 -> lines.add(at, new Line("- " + sentence(), List.of()));
                case 3 -> lines.remove(at);
                case 4 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
                case 5 -> split(lines, at);
                case 6 -> merge(lines, at);
                default -> requote(lines, at);
            }
        }
        return new Draft(lines);
    }

    private void reword(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (line.text().startsWith("#")) {
            return;
        }
        String text = line.text();
        switch (random.nextInt(4)) {
            case 0 -> text = swap(text, DUTY);
            case 1 -> text = swap(text, WHERE);
            case 2 -> text = text.replaceFirst("\\.$", " " + pick(WHY) + ".");
            default -> text = swap(text, DO);
        }
        lines.set(at, new Line(text, line.origins()));
    }

    private String swap(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(" " + word + " ")) {
                return text.replaceFirst(" " + word + " ", " " + pick(words) + " ");
            }
        }
        return text;
    }

    private void split(List<Line> lines, int at) {
        Line line = lines.get(at);
        int second = line.text().indexOf(". ");
        if (second > 0 && line.origins().size() == 1) {
            lines.set(at, new Line(line.text().substring(0, second + 1), line.origins()));
            lines.add(at + 1, new Line("- " + line.text().substring(second + 2), line.origins()));
        }
    }

    private void merge(List<Line> lines, int at) {
        if (at + 1 < lines.size()
                && lines.get(at).text().startsWith("-")
                && lines.get(at + 1).text().startsWith("-")
                && lines.get(at).origins().size() == 1
                && lines.get(at + 1).origins().size() == 1
                && !lines.get(at).origins().equals(lines.get(at + 1).origins())) {
            Line next = lines.remove(at + 1);
            Line line = lines.get(at);
            lines.set(
                    at,
                    new Line(
                            line.text() + " " + next.text().substring(2),
                            List.of(line.origins().get(0), next.origins().get(0))));
        }
    }

    private void requote(List<Line> lines, int at) {
        Line line = lines.get(at);
        lines.set(at, new Line(line.text().replace("'", "\u2019").replace(" - ", " \u2013 "), line.origins()));
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
