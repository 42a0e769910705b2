package io.github.policyhandbook.mojo;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginManagerException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Takes a goal that was called by name to the modules below the top one.
 *
 * <p>Maven runs a goal that needs no project once, for the top project alone, as it runs an aggregator. Whoever types
 * {@code mvn aup:site} at the root means every module, each with what its own POM says.
 */
final class ReactorModules {

    private final MavenSession session;
    private final MojoExecution execution;
    private final BuildPluginManager plugins;

    ReactorModules(MavenSession session, MojoExecution execution, BuildPluginManager plugins) {
        this.session = session;
        this.execution = execution;
        this.plugins = plugins;
    }

    /** Runs the goal in every module but the top one, in the order of the build; does nothing when it is bound to a phase. */
    void run() throws MojoExecutionException, MojoFailureException {
        MavenProject top = session.getCurrentProject();
        boolean calledByName = execution.getLifecyclePhase() == null;
        if (!calledByName || top != session.getTopLevelProject()) {
            return;
        }
        try {
            for (MavenProject module : session.getProjects()) {
                if (module != top) {
                    session.setCurrentProject(module);
                    plugins.executeMojo(
                            session, new MojoExecution(execution.getMojoDescriptor(), configuration(module)));
                }
            }
        } catch (PluginConfigurationException | PluginManagerException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } finally {
            session.setCurrentProject(top);
        }
    }

    /** What the module's POM says of the plugin, on top of the goal's own defaults. */
    private Xpp3Dom configuration(MavenProject module) {
        MojoDescriptor goal = execution.getMojoDescriptor();
        Xpp3Dom defaults = copy(goal.getMojoConfiguration());
        Xpp3Dom stated = module.getGoalConfiguration(
                execution.getGroupId(), execution.getArtifactId(), null, execution.getGoal());
        Xpp3Dom known = new Xpp3Dom("configuration");
        if (stated != null) {
            for (Xpp3Dom parameter : stated.getChildren()) {
                if (goal.getParameterMap().containsKey(parameter.getName())) {
                    known.addChild(parameter);
                }
            }
        }
        return Xpp3Dom.mergeXpp3Dom(known, defaults);
    }

    private static Xpp3Dom copy(PlexusConfiguration configuration) {
        Xpp3Dom copy = new Xpp3Dom(configuration.getName());
        copy.setValue(configuration.getValue(null));
        for (String attribute : configuration.getAttributeNames()) {
            copy.setAttribute(attribute, configuration.getAttribute(attribute, null));
        }
        for (PlexusConfiguration child : configuration.getChildren()) {
            copy.addChild(copy(child));
        }
        return copy;
    }
}
