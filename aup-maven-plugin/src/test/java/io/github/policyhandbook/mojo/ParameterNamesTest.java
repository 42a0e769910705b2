package io.github.policyhandbook.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Holds the names of the parameters together, as the plugin's own descriptor has them. */
class ParameterNamesTest {

    private static final String OURS = "${aup.";

    @Test
    void aParameterHasOneNameOnTheCommandLineAndInAPom() throws Exception {
        Map<String, String> properties = propertiesByElement();

        assertThat(properties).containsKeys("for", "sourceDirectory", "outputDirectory");
        properties.forEach((element, property) -> assertThat(property).isEqualTo(OURS + element + "}"));
    }

    private static Map<String, String> propertiesByElement() throws Exception {
        Map<String, String> properties = propertiesByElement("site");
        properties.putAll(propertiesByElement("review"));
        return properties;
    }

    /** The element of a POM and the property that stand for each parameter of a goal: {@code title -> ${aup.title}}. */
    private static Map<String, String> propertiesByElement(String goal) throws Exception {
        Map<String, String> properties = new TreeMap<>();
        NodeList elements = configuration(goal).getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            String property = elements.item(i).getTextContent();
            if (property.startsWith(OURS)) {
                properties.put(elements.item(i).getNodeName(), property);
            }
        }
        return properties;
    }

    private static Element configuration(String goal) throws Exception {
        try (InputStream descriptor = SiteMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            NodeList mojos = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(descriptor)
                    .getElementsByTagName("mojo");
            for (int i = 0; i < mojos.getLength(); i++) {
                Element mojo = (Element) mojos.item(i);
                String name = mojo.getElementsByTagName("goal").item(0).getTextContent();
                if (name.equals(goal)) {
                    return (Element) mojo.getElementsByTagName("configuration").item(0);
                }
            }
        }
        throw new AssertionError("the plugin has no goal " + goal);
    }
}
