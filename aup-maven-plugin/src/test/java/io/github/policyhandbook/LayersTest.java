package io.github.policyhandbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the picture of the layers: which package may see which, and where each library is known. */
class LayersTest {

    private static final String ROOT = "io.github.policyhandbook.";

    /** What each package may see of the others. A package that is not listed here is a fault. */
    private static final Map<String, Set<String>> LAYERS = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("history", Set.of("model")),
            Map.entry("markdown", Set.of("model")),
            Map.entry("edition", Set.of("model")),
            Map.entry("compare", Set.of("model")),
            Map.entry("site", Set.of("compare", "edition", "model")),
            Map.entry("site.data", Set.of("site", "compare", "edition", "model")),
            Map.entry("check", Set.of("site", "compare", "edition", "model")),
            Map.entry("check.report", Set.of("check", "site", "site.data", "model")),
            Map.entry("review", Set.of("compare", "edition", "model")),
            Map.entry("pack", Set.of("review", "site", "compare", "edition", "model")),
            Map.entry("pack.data", Set.of("pack", "review", "site", "site.data", "compare", "edition", "model")),
            Map.entry("render", Set.of("site", "model")),
            Map.entry("output", Set.of("site", "model")),
            Map.entry("publication", Set.of("output", "site", "model")),
            Map.entry("pdf", Set.of("site", "model")),
            Map.entry("preview", Set.of("site", "model")),
            Map.entry(
                    "handbook",
                    Set.of(
                            "model",
                            "history",
                            "markdown",
                            "edition",
                            "compare",
                            "site",
                            "site.data",
                            "review",
                            "check",
                            "check.report",
                            "pack",
                            "pack.data",
                            "render",
                            "pdf",
                            "output",
                            "publication",
                            "preview",
                            "cache")),
            Map.entry("cache", Set.of("output", "model")),
            Map.entry("mojo", Set.of("handbook", "history", "review", "check", "site", "model")));

    /** Where each library is known: by the beginning of its packages' names. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("java.", LAYERS.keySet()),
            // The generated help goal reads its own descriptor as XML.
            Map.entry("javax.xml.", Set.of("mojo")),
            // A drawing is copied without its scripts.
            Map.entry("javax.xml.stream.", Set.of("site")),
            Map.entry("javax.xml.namespace.", Set.of("site")),
            Map.entry("javax.inject.", Set.of("mojo")),
            Map.entry("org.w3c.dom.", Set.of("mojo", "pdf")),
            Map.entry("org.xml.sax.", Set.of("mojo")),
            Map.entry("org.jspecify.", LAYERS.keySet()),
            Map.entry("com.vladsch.flexmark.", Set.of("markdown")),
            Map.entry("org.snakeyaml.", Set.of("markdown")),
            Map.entry("org.owasp.", Set.of("markdown")),
            Map.entry("org.eclipse.jgit.", Set.of("history", "compare", "publication")),
            Map.entry("io.pebbletemplates.", Set.of("render")),
            Map.entry("com.openhtmltopdf.", Set.of("pdf")),
            Map.entry("org.apache.pdfbox.", Set.of("pdf")),
            Map.entry("org.jsoup.", Set.of("pdf", "publication")),
            Map.entry("javax.imageio.", Set.of("pdf")),
            Map.entry("com.sun.net.httpserver.", Set.of("preview")),
            Map.entry("com.esotericsoftware.kryo.", Set.of("cache")),
            Map.entry("com.google.gson.", Set.of("site.data", "pack.data")),
            Map.entry("com.google.i18n.phonenumbers.", Set.of("check")),
            Map.entry("com.rometools.", Set.of("site.data")),
            Map.entry("org.apache.maven.", Set.of("mojo")),
            Map.entry("org.codehaus.plexus.", Set.of("mojo")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.policyhandbook");

    @Test
    void everyPackageStandsInThePicture() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(type -> found.add(layerOf(type)));

        assertThat(found).isSubsetOf(LAYERS.keySet()).contains("model", "mojo", "handbook");
    }

    @Test
    void aPackageSeesOnlyThoseThePictureAllows() {
        assertThat(breaches((from, to) -> isOurs(to)
                        && !layerOf(to).equals(layerOf(from))
                        && !LAYERS.getOrDefault(layerOf(from), Set.of()).contains(layerOf(to))))
                .isEmpty();
    }

    @Test
    void thePictureHasNoCycle() {
        LAYERS.keySet()
                .forEach(layer -> assertThat(reachableFrom(layer)).as(layer).doesNotContain(layer));
    }

    @Test
    void aLibraryIsKnownOnlyWhereItBelongs() {
        assertThat(breaches((from, to) -> !isOurs(to) && !libraryAllowed(layerOf(from), to.getPackageName())))
                .isEmpty();
    }

    @Test
    void jgitIsKnownToOneClassOfTheComparison() {
        Set<String> users = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            boolean uses = type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .anyMatch(target -> target.getPackageName().startsWith("org.eclipse.jgit."));
            if (layerOf(type).equals("compare") && uses) {
                users.add(outermost(type));
                assertThat(type.getDirectDependenciesFromSelf().stream()
                                .map(dependency -> dependency.getTargetClass().getPackageName())
                                .filter(name -> name.startsWith("org.eclipse.jgit.")))
                        .containsOnly("org.eclipse.jgit.diff");
            }
        }
        assertThat(users).hasSizeLessThanOrEqualTo(1);
    }

    private static List<String> breaches(Rule forbidden) {
        Set<String> breaches = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!target.isPrimitive() && forbidden.breaks(type, target)) {
                    breaches.add(type.getName() + " -> " + target.getName());
                }
            }
        }
        return List.copyOf(breaches);
    }

    private static boolean libraryAllowed(String layer, String packageName) {
        return LIBRARIES.entrySet().stream()
                .anyMatch(library -> (packageName + ".").startsWith(library.getKey())
                        && library.getValue().contains(layer));
    }

    private static Set<String> reachableFrom(String layer) {
        Map<String, Boolean> seen = new TreeMap<>();
        LAYERS.get(layer).forEach(next -> collect(next, seen));
        return seen.keySet();
    }

    private static void collect(String layer, Map<String, Boolean> seen) {
        if (seen.put(layer, true) == null) {
            LAYERS.get(layer).forEach(next -> collect(next, seen));
        }
    }

    private static boolean isOurs(JavaClass type) {
        return type.getName().startsWith(ROOT);
    }

    private static String layerOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }

    private interface Rule {
        boolean breaks(JavaClass from, JavaClass to);
    }
}
