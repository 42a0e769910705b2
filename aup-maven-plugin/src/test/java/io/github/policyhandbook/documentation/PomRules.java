package io.github.policyhandbook.documentation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whether a POM, or a piece of one, configures the plugin by goals and parameters that there are. */
final class PomRules {

    private static final String PLUGIN = "aup-maven-plugin";

    private PomRules() {}

    static List<String> faults(String xml, PluginDescriptor descriptor) {
        List<String> faults = new ArrayList<>();
        try {
            Element root = XmlText.parse(xml);
            for (Element goal : XmlText.all(root, "goal")) {
                if (isOurs(goal)
                        && !descriptor.goals().containsKey(goal.getTextContent().strip())) {
                    faults.add("there is no goal " + goal.getTextContent().strip());
                }
            }
            for (Element configuration : XmlText.all(root, "configuration")) {
                if (isOurs(configuration)) {
                    faults.addAll(unknown(configuration, descriptor));
                }
            }
        } catch (IOException e) {
            faults.add(e.getMessage());
        }
        return faults;
    }

    private static List<String> unknown(Element configuration, PluginDescriptor descriptor) {
        List<String> faults = new ArrayList<>();
        for (String goal : goalsOf(configuration)) {
            for (Element parameter : XmlText.children(configuration)) {
                if (!descriptor.hasParameter(goal, parameter.getTagName())) {
                    String name = parameter.getTagName();
                    faults.add(
                            goal.isEmpty()
                                    ? "no goal has a parameter " + name
                                    : "the goal " + goal + " has no parameter " + name);
                }
            }
        }
        return faults;
    }

    /** The goals of the execution that is configured; where it is none, any goal (told by no name). */
    private static List<String> goalsOf(Element configuration) {
        Element around = (Element) configuration.getParentNode();
        List<String> goals = XmlText.child(around, "goals").stream()
                .flatMap(list -> XmlText.all(list, "goal").stream())
                .map(goal -> goal.getTextContent().strip())
                .toList();
        return goals.isEmpty() ? List.of("") : goals;
    }

    /** A piece that names no plugin is ours. */
    private static boolean isOurs(Element element) {
        for (Node node = element.getParentNode(); node instanceof Element around; node = node.getParentNode()) {
            if (around.getTagName().equals("plugin")) {
                return XmlText.text(around, "artifactId").equals(PLUGIN);
            }
        }
        return true;
    }
}
