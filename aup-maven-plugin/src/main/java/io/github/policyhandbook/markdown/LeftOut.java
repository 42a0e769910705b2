package io.github.policyhandbook.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What of one kind is left out of a block: the names, in the order in which they begin, and their lines. */
final class LeftOut {

    private static final int MOST_NAMED = 4;

    private final Map<String, NavigableSet<Integer>> linesByName = new LinkedHashMap<>();

    void add(String name, int line) {
        linesByName.computeIfAbsent(name, added -> new TreeSet<>()).add(line);
    }

    void addAll(LeftOut other) {
        other.linesByName.forEach((name, lines) -> lines.forEach(line -> add(name, line)));
    }

    void clear() {
        linesByName.clear();
    }

    boolean isEmpty() {
        return linesByName.isEmpty();
    }

    boolean isOne() {
        return linesByName.size() == 1;
    }

    /** Each name by itself. */
    List<LeftOut> each() {
        return linesByName.keySet().stream().map(this::only).toList();
    }

    private LeftOut only(String name) {
        LeftOut one = new LeftOut();
        linesByName.get(name).forEach(line -> one.add(name, line));
        return one;
    }

    /** The name that comes first. */
    String name() {
        return linesByName.keySet().iterator().next();
    }

    /** The first of the lines. */
    int line() {
        return lines().first();
    }

    /** The names as a sentence has them: {@code <form>, <input> and <button> are}. */
    String named() {
        String verb = isOne() ? " is" : " are";
        return listed(linesByName.keySet().stream().toList(), "others") + verb;
    }

    /** What is to be done, where it is to be done on other lines too. */
    String onAllLines(String mend) {
        List<String> others =
                lines().tailSet(line(), false).stream().map(String::valueOf).toList();
        return switch (others.size()) {
            case 0 -> mend;
            case 1 -> mend + " Do the same on line " + others.get(0) + ".";
            default -> mend + " Do the same on lines " + listed(others, "below") + ".";
        };
    }

    private NavigableSet<Integer> lines() {
        NavigableSet<Integer> lines = new TreeSet<>();
        linesByName.values().forEach(lines::addAll);
        return Collections.unmodifiableNavigableSet(lines);
    }

    private static String listed(List<String> all, String others) {
        if (all.size() == 1) {
            return all.get(0);
        }
        boolean some = all.size() > MOST_NAMED;
        List<String> named = new ArrayList<>(some ? all.subList(0, MOST_NAMED) : all);
        String last = some ? others : named.remove(named.size() - 1);
        return String.join(", ", named) + " and " + last;
    }
}
