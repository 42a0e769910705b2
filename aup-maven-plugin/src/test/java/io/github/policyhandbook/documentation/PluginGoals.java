package io.github.policyhandbook.documentation;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfigurationException;

/**
 * The plugin's goals and their parameters, as its descriptor has them. The build makes that before the tests, and beside it the
 * one that is read here: the same, with the mark-up of the Javadoc.
 */
record PluginGoals(List<MojoDescriptor> goals) {

    private static final Path DESCRIPTOR = Path.of(System.getProperty("basedir", ""), "target", "plugin-enhanced.xml");

    /** Where a parameter that several goals take is explained: on the page of the first. */
    private static final List<String> ORDER = List.of("site", "review", "check", "publish", "serve", "help");

    /** Those of the plugin that was just compiled. */
    static PluginGoals read() {
        try (Reader reader = Files.newBufferedReader(DESCRIPTOR)) {
            return new PluginGoals(new PluginDescriptorBuilder().build(reader).getMojos());
        } catch (IOException | PlexusConfigurationException e) {
            throw new AssertionError("the descriptor of the plugin cannot be read", e);
        }
    }

    /** Their names, in the order of a year's work. */
    List<String> names() {
        List<String> names = goals.stream().map(MojoDescriptor::getGoal).toList();
        if (names.size() != ORDER.size() || !ORDER.containsAll(names)) {
            throw new AssertionError("the pages of the goals come in the order " + ORDER + ", but there are " + names);
        }
        return ORDER;
    }

    MojoDescriptor goal(String name) {
        return goals.stream()
                .filter(goal -> goal.getGoal().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the plugin has no goal " + name));
    }

    /** What people may state for a goal, by name. */
    List<GoalParameter> parameters(String goal) {
        return goal(goal).getParameters().stream()
                .filter(parameter -> parameter.isEditable() && parameter.getExpression() != null)
                .map(parameter -> new GoalParameter(
                        parameter.getExpression().replaceAll("^\\$\\{|}$", ""),
                        Optional.ofNullable(parameter.getDefaultValue()).orElse(""),
                        parameter.getDescription()))
                .toList();
    }

    /** Those that are explained on the goal's own page. */
    List<GoalParameter> own(String goal) {
        return parameters(goal).stream()
                .filter(parameter -> home(goal, parameter).equals(goal))
                .toList();
    }

    /** The goal on whose page a parameter of this one is explained. */
    String home(String goal, GoalParameter parameter) {
        return names().stream()
                .filter(name -> parameters(name).contains(parameter))
                .findFirst()
                .orElseThrow(() -> new AssertionError(goal + " has no parameter " + parameter));
    }
}
