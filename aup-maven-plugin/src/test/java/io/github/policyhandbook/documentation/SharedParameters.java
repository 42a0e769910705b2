package io.github.policyhandbook.documentation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a goal takes besides its own parameters, as lines of links to where each is explained. */
record SharedParameters(String goal, PluginGoals goals, GoalPages pages) {

    private static final int WIDTH = 130;
    private static final String BEFORE_ITEM = "  ";

    /** The lines; empty where all of its parameters are the goal's own. */
    String markdown() {
        Map<String, List<String>> places = new LinkedHashMap<>();
        List<String> unused = new ArrayList<>();
        for (String other : goals.names()) {
            for (MadeBlock block : pages.ofGoal(other).blocks()) {
                for (GoalParameter parameter : pages.chosen(block)) {
                    if (!other.equals(goal)
                            && isTaken(parameter)
                            && goals.home(goal, parameter).equals(other)) {
                        List<String> list = parameter.withoutPartIn().contains(goal)
                                ? unused
                                : places.computeIfAbsent(link(other, block), place -> new ArrayList<>());
                        list.add("`" + parameter.property() + "`");
                    }
                }
            }
        }
        StringBuilder lines = new StringBuilder();
        if (!places.isEmpty()) {
            lines.append("It also takes parameters of other goals, which their pages explain:\n\n");
            places.forEach((place, names) -> lines.append(wrapped("- " + place + ": " + String.join(", ", names))));
        }
        if (!unused.isEmpty()) {
            lines.append(wrapped(
                    "- without effect, so that a POM may state them for all goals: " + String.join(", ", unused)));
        }
        return lines.toString();
    }

    private boolean isTaken(GoalParameter parameter) {
        return goals.parameters(goal).contains(parameter);
    }

    private static String link(String other, MadeBlock block) {
        String section = block.heading().equals("Parameters") ? "" : ", " + lowered(block.heading());
        return "[`aup:" + other + "`" + section + "](" + GoalPages.name(other) + "#" + block.anchor() + ")";
    }

    private static String lowered(String heading) {
        return heading.substring(0, 1).toLowerCase() + heading.substring(1);
    }

    private static String wrapped(String item) {
        StringBuilder lines = new StringBuilder();
        String line = "";
        for (String word : item.split(" ")) {
            if (line.length() + 1 + word.length() > WIDTH) {
                lines.append(line).append('\n');
                line = BEFORE_ITEM + word;
            } else {
                line += (line.isEmpty() ? "" : " ") + word;
            }
        }
        return lines.append(line).append('\n').toString();
    }
}
