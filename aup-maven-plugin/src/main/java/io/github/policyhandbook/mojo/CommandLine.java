package io.github.policyhandbook.mojo;

import io.github.policyhandbook.review.GoalCommand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** Tells how a goal was started, so that the next command can be written out for the person who did. */
final class CommandLine {

    private static final String SHORT_NAME = "aup";

    /** What decides which policies there are, which bodies approve them, and for which year an approval counts. */
    private static final List<String> NEEDED_AGAIN = List.of(
            "aup.sourceDirectory",
            "aup.includes",
            "aup.excludes",
            "aup.reviewDirectory",
            "aup.yearStart",
            "aup.zone",
            "aup.adopts",
            "aup.notes",
            "aup.history");

    private CommandLine() {}

    /** The goal by its short name where the POM names the plugin, and with what a POM would else say. */
    static GoalCommand of(MavenSession session, MojoExecution execution) {
        String plugin = isNamed(execution.getPlugin(), session)
                ? SHORT_NAME
                : execution.getPlugin().getId();
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : NEEDED_AGAIN) {
            Optional.ofNullable(session.getUserProperties().getProperty(name))
                    .ifPresent(value -> given.put(name, value));
        }
        return new GoalCommand(plugin + ":" + execution.getGoal(), given);
    }

    /** Whether Maven finds the plugin by its short name: the POM, a parent's, or the person's settings lead to it. */
    private static boolean isNamed(Plugin plugin, MavenSession session) {
        MavenProject project = session.getCurrentProject();
        PluginManagement managed = project.getPluginManagement();
        return project.getPlugin(plugin.getKey()) != null
                || managed != null && managed.getPluginsAsMap().containsKey(plugin.getKey())
                || session.getSettings().getPluginGroups().contains(plugin.getGroupId());
    }
}
