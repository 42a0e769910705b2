package io.github.policyhandbook.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Holds the parameters, as the plugin's own descriptor has them, to what people are told of them. */
class ParameterNamesTest {

    private static final String OURS = "${aup.";

    @Test
    void aParameterHasOneNameOnTheCommandLineAndInAPom() throws Exception {
        Map<String, String> properties = propertiesByElement();

        assertThat(properties).containsKeys("for", "sourceDirectory", "outputDirectory");
        properties.forEach((element, property) -> assertThat(property).isEqualTo(OURS + element + "}"));
    }

    @Test
    void theGoalsPageListsEveryParameter() throws Exception {
        String page = Files.readString(Path.of("..", "docs", "site-goal.md"));

        assertThat(propertiesByElement().keySet())
                .allSatisfy(element -> assertThat(page).contains("| `aup." + element + "` |"));
    }

    /** The element of a POM and the property that stand for each parameter of ours: {@code title -> ${aup.title}}. */
    private static Map<String, String> propertiesByElement() throws Exception {
        Map<String, String> properties = new TreeMap<>();
        try (InputStream descriptor = SiteMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(descriptor);
            NodeList configurations = document.getElementsByTagName("configuration");
            for (int i = 0; i < configurations.getLength(); i++) {
                NodeList elements = ((Element) configurations.item(i)).getElementsByTagName("*");
                for (int j = 0; j < elements.getLength(); j++) {
                    String property = elements.item(j).getTextContent();
                    if (property.startsWith(OURS)) {
                        properties.put(elements.item(j).getNodeName(), property);
                    }
                }
            }
        }
        return properties;
    }
}
