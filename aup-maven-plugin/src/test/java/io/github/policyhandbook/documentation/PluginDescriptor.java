package io.github.policyhandbook.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The goals there are, the parameters of each as a POM names them, and as a command does: {@code aup.title}. */
record PluginDescriptor(Map<String, Set<String>> goals, Set<String> properties) {

    private static final Path BUILT = Path.of("target", "classes", "META-INF", "maven", "plugin.xml");
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{(aup\\.[A-Za-z.]+)}");

    PluginDescriptor {
        goals = Map.copyOf(goals);
        properties = Set.copyOf(properties);
    }

    /** The one that this build made, and that Maven reads. */
    static PluginDescriptor built() throws IOException {
        return parse(Files.readString(BUILT));
    }

    static PluginDescriptor parse(String xml) throws IOException {
        Map<String, Set<String>> goals = new TreeMap<>();
        Set<String> properties = new TreeSet<>();
        for (Element mojo : XmlText.all(XmlText.parse(xml), "mojo")) {
            Set<String> parameters = new TreeSet<>();
            for (Element parameter : XmlText.all(mojo, "parameter")) {
                if (XmlText.text(parameter, "editable").equals("true")) {
                    parameters.add(XmlText.text(parameter, "name"));
                }
            }
            goals.put(XmlText.text(mojo, "goal"), parameters);
            XmlText.child(mojo, "configuration").ifPresent(values -> addProperties(values, properties));
        }
        return new PluginDescriptor(goals, properties);
    }

    /** Whether the goal has it; without a goal, whether any has. */
    boolean hasParameter(String goal, String name) {
        return goal.isEmpty()
                ? goals.values().stream().anyMatch(parameters -> parameters.contains(name))
                : goals.getOrDefault(goal, Set.of()).contains(name);
    }

    private static void addProperties(Element values, Set<String> properties) {
        Matcher property = PROPERTY.matcher(values.getTextContent());
        while (property.find()) {
            properties.add(property.group(1));
        }
    }
}
