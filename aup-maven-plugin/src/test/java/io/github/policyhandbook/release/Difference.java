package io.github.policyhandbook.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** In what two files differ: of jars, the entries that do. */
final class Difference {

    private Difference() {}

    static List<String> between(Path file, Path other) throws IOException {
        if (Files.mismatch(file, other) < 0) {
            return List.of();
        }
        String name = file.getFileName().toString();
        return List.of(name.endsWith(".jar") ? name + ": " + entries(file, other) : name);
    }

    private static String entries(Path file, Path other) throws IOException {
        Map<String, String> entries = entries(file);
        Map<String, String> others = entries(other);
        Set<String> names = new TreeSet<>(entries.keySet());
        names.addAll(others.keySet());
        names.removeIf(name -> Objects.equals(entries.get(name), others.get(name)));
        return names.isEmpty() ? "order or rights of its entries" : names.toString();
    }

    private static Map<String, String> entries(Path file) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                entries.put(entry.getName(), entry.getCrc() + " " + entry.getSize() + " " + entry.getTimeLocal());
            }
        }
        return entries;
    }
}
