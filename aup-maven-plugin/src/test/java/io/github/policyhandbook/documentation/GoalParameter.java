package io.github.policyhandbook.documentation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter of a goal as the plugin's descriptor has it, which Maven and editors show as well.
 *
 * @param property what it is called on the command line: {@code aup.title}
 * @param initial its value where none is stated; empty where there is none
 * @param description what it says, with the mark-up of Javadoc
 */
record GoalParameter(String property, String initial, String description) {

    private static final Pattern NO_PART = Pattern.compile("Plays no part in (.*)$", Pattern.DOTALL);
    private static final Pattern GOAL = Pattern.compile("<code>aup:(\\w+)</code>");

    /** The name in a POM. */
    String name() {
        return property.substring(property.indexOf('.') + 1);
    }

    /** The goals that take it without a word, since one configuration may serve several, and do nothing with it. */
    List<String> withoutPartIn() {
        Matcher sentence = NO_PART.matcher(description);
        return sentence.find()
                ? GOAL.matcher(sentence.group(1))
                        .results()
                        .map(goal -> goal.group(1))
                        .toList()
                : List.of();
    }
}
