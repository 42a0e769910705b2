package io.github.policyhandbook.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.output.BuiltSite;
import io.github.policyhandbook.output.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sites to publish and a folder to publish them to, for the tests of both ways. */
final class PublishedFolder {

    static final Map<String, String> FIRST = Map.of(
            "index.html", "home of the first",
            "assets/style.css", "a style",
            "assets/search-index.js", "the first index",
            "policies/aup.html", "the same policy",
            "policies/trips.html", "trips as they were",
            "2023-2024/trips.html", "an old year",
            "history/trips.html", "history of trips",
            "policies/gone.html", "to be withdrawn");
    static final Map<String, String> SECOND = Map.of(
            "index.html", "home of the second",
            "assets/style.css", "another style",
            "assets/search-index.js", "the second index",
            "policies/aup.html", "the same policy",
            "policies/trips.html", "trips as they are",
            "history/trips.html", "history of trips",
            "history/gone.html", "history of what is gone",
            "policies/new.html", "a new policy");

    private final Path temp;
    final Path target;

    PublishedFolder(Path temp) throws IOException {
        this.temp = temp.toRealPath();
        this.target = this.temp.resolve("share/handbook");
        Files.createDirectories(target.getParent());
    }

    /** What was told meanwhile. */
    final List<String> told = new ArrayList<>();

    FolderRequest request(int keep) {
        return request(keep, "web.config", "**/Thumbs.db");
    }

    FolderRequest request(int keep, String... leave) {
        return new FolderRequest(
                target,
                List.of(temp.resolve("repository")),
                List.of(temp.resolve("repository/.git")),
                keep,
                LeftFiles.matching(List.of(leave)),
                new Progress() {
                    @Override
                    public void step(String sentence) {
                        told.add(sentence);
                    }

                    @Override
                    public void warn(String sentence) {
                        told.add(sentence);
                    }
                });
    }

    /** A site as a build leaves it. */
    SiteToPublish site(Map<String, String> files) throws IOException {
        Path built = temp.resolve("built-" + Integer.toHexString(files.hashCode()));
        TreeMap<String, String> checksums = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path place = built.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.writeString(place, file.getValue());
            checksums.put(file.getKey(), Checksum.of(file.getValue().getBytes(UTF_8)));
        }
        return new SiteToPublish(
                new BuiltSite(built, checksums),
                "c0ffee",
                json -> Map.of(),
                (path, target) -> path + " leads to " + target);
    }

    Publication publish(Map<String, String> files) throws IOException {
        return FolderPublication.publish(site(files), request(3));
    }

    Publication publish(Map<String, String> files, Disk disk) throws IOException {
        return FolderPublication.publish(site(files), request(3), disk);
    }

    Publication rollback(Disk disk) {
        return FolderPublication.rollback(request(3), disk);
    }

    /** The pages that readers find: text by path, without what publications keep for themselves. */
    Map<String, String> content() throws IOException {
        return content(target);
    }

    static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(path).toString().replace('\\', '/');
                    if (!name.equals(PublicationList.NAME) && !name.startsWith(Place.INSIDE + "/")) {
                        content.put(name, Files.readString(path));
                    }
                }
            }
        }
        return content;
    }

    /** What stands beside the folder, by name. */
    List<String> beside() throws IOException {
        try (Stream<Path> paths = Files.list(target.getParent())) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("handbook"))
                    .sorted()
                    .toList();
        }
    }

    /** The second site, where the first one was before. */
    static Map<String, String> secondAfterFirst() {
        Map<String, String> all = new TreeMap<>(SECOND);
        all.put("policies/gone.html", "policies/gone.html leads to history/gone.html");
        all.put("2023-2024/trips.html", "2023-2024/trips.html leads to history/trips.html");
        return all;
    }
}
