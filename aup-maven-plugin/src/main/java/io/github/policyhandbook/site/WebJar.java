package io.github.policyhandbook.site;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * A style sheet or script library as its authors released it, packed as a WebJar: the file lies under {@code
 * META-INF/resources/webjars/<name>/<version>}, and the version is told by the jar itself.
 */
record WebJar(String name) {

    /** The release that is on the class path: {@code 2.1.0}. */
    String version() {
        Properties told = new Properties();
        try (InputStream bytes = open("/META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
            told.load(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told.getProperty("version");
    }

    /** The bytes of one of its files: {@code build/base-min.css}. */
    byte[] file(String path) {
        try (InputStream bytes = open("/META-INF/resources/webjars/" + name + "/" + version() + "/" + path)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String path) {
        InputStream bytes = WebJar.class.getResourceAsStream(path);
        if (bytes == null) {
            throw new HandbookException("The plugin lacks its file " + path + ". Install the plugin anew.");
        }
        return bytes;
    }
}
