package io.github.policyhandbook.documentation;

import java.util.Optional;
import org.apache.maven.plugin.descriptor.MojoDescriptor;

/** The goals as a table of a Markdown page: what the descriptor says of each. */
record GoalTable(PluginGoals goals) {

    String markdown() {
        StringBuilder table =
                new StringBuilder("| goal | what it does | phase it is bound to | needs a POM |\n|---|---|---|---|\n");
        for (String name : goals.names()) {
            MojoDescriptor goal = goals.goal(name);
            table.append("| ").append(linked(name)).append(" | ");
            table.append(ParameterTable.words(goal.getDescription())).append(" | ");
            table.append(Optional.ofNullable(goal.getPhase())
                    .map(phase -> "`" + phase + "`")
                    .orElse("none"));
            table.append(goal.isProjectRequired() ? " | yes |\n" : " | no |\n");
        }
        return table.toString();
    }

    /** The goal that only tells of the others is explained where they are listed. */
    private static String linked(String name) {
        return name.equals("help")
                ? "[`aup:help`](#help-on-the-command-line)"
                : "[`aup:" + name + "`](" + GoalPages.name(name) + ")";
    }
}
