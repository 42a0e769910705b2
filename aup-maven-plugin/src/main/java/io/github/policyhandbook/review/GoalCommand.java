package io.github.policyhandbook.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the goal is run in this school, so that a command which a pack prints runs as it stands. Each parameter stands in
 * quotation marks: PowerShell would else break it at its point and its comma.
 *
 * @param goal {@code aup:review}, or the goal written out where no POM names the plugin
 * @param parameters what was given on the command line for this pack and is needed for the next command too, by name
 */
public record GoalCommand(String goal, Map<String, String> parameters) {

    /** With a POM that says all. */
    public static final GoalCommand USUAL = new GoalCommand("aup:review", Map.of());

    /** What means something to one shell or another between quotation marks. */
    private static final String UNSAFE = "\"`$%!";

    public GoalCommand {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * The whole command. A parameter given before that no shell could be trusted with is left out.
     *
     * @param more further parameters, {@code aup.approve=2026-03-12}, in the order in which they are to stand
     */
    public String with(Stream<String> more) {
        Stream<String> before = parameters.entrySet().stream()
                .filter(given -> given.getValue().chars().allMatch(GoalCommand::isSafe))
                .map(given -> given.getKey() + "=" + given.getValue());
        return Stream.concat(before, more)
                .map(parameter -> " \"-D" + parameter + "\"")
                .collect(Collectors.joining("", "mvn " + goal, ""));
    }

    private static boolean isSafe(int c) {
        return UNSAFE.indexOf(c) < 0 && !Character.isISOControl(c);
    }
}
