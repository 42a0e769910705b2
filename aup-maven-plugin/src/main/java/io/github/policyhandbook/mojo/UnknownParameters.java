package io.github.policyhandbook.mojo;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.logging.Log;

/** Warns of {@code -Daup.tittle=...}: Maven takes any name without a word, and the handbook keeps its old title. */
final class UnknownParameters {

    private static final String OURS = "aup.";

    private UnknownParameters() {}

    /** Tells those of the command line, once a build. */
    static void tell(MavenSession session, MojoExecution execution, Log log) {
        if (session.getCurrentProject() == session.getTopLevelProject()) {
            // Written out: the short form is not known where no POM names the plugin.
            String help = "\"mvn " + execution.getPlugin().getId() + ":help -Ddetail\"";
            among(session.getUserProperties().stringPropertyNames(), known(execution))
                    .forEach(name -> log.warn("There is no parameter -D" + name + ", so it changes nothing. " + help
                            + " lists those there are."));
        }
    }

    /** The names that begin like a parameter of this plugin and are none. */
    static Set<String> among(Set<String> stated, Set<String> known) {
        Set<String> unknown = new TreeSet<>(stated);
        unknown.removeIf(name -> !name.startsWith(OURS) || known.contains(name));
        return unknown;
    }

    /** What any goal of the plugin knows: one command may call several. */
    private static Set<String> known(MojoExecution execution) {
        return execution.getMojoDescriptor().getPluginDescriptor().getMojos().stream()
                .flatMap(goal -> goal.getParameters().stream())
                .map(Parameter::getExpression)
                .filter(Objects::nonNull)
                .map(expression -> expression.replaceAll("^\\$\\{|}$", ""))
                .collect(Collectors.toSet());
    }
}
