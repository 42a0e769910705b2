package io.github.policyhandbook.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What builds: this plugin and its libraries, and the Java they run on. */
public final class Engine {

    private static final List<String> JAVA = List.of("java.vendor.version", "java.version", "file.encoding");

    private Engine() {}

    /**
     * What tells it from any other: the place, size and time of every file it consists of, and which Java runs it.
     *
     * @throws IOException if it cannot be found out
     */
    public static List<String> identity() throws IOException {
        List<String> identity = new ArrayList<>();
        for (Path place : places()) {
            for (Path file : Files.isDirectory(place) ? FileContent.files(place) : List.of(place)) {
                identity.add(state(file));
            }
        }
        JAVA.forEach(name -> identity.add(name + " " + System.getProperty(name)));
        identity.add(Locale.getDefault().toLanguageTag());
        return identity;
    }

    /** A POM may put other libraries, or other releases of them, beside the plugin; Maven's loader lists them all. */
    private static Set<Path> places() throws IOException {
        Set<URL> urls = new LinkedHashSet<>();
        urls.add(Engine.class.getProtectionDomain().getCodeSource().getLocation());
        if (Engine.class.getClassLoader() instanceof URLClassLoader loader) {
            urls.addAll(List.of(loader.getURLs()));
        }
        Set<Path> places = new LinkedHashSet<>();
        for (URL url : urls) {
            places.add(place(url));
        }
        return places;
    }

    private static Path place(URL url) throws IOException {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException | RuntimeException e) {
            throw new IOException(url + " is no file", e);
        }
    }

    private static String state(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return file + " " + attributes.size() + " "
                + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }
}
