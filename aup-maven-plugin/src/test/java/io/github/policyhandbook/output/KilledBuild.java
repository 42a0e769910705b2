package io.github.policyhandbook.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.output.OutputFolder.Purpose;
import io.github.policyhandbook.site.SiteFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A build in a process of its own, which ends without a word at a stated moment, as when the power fails. */
final class KilledBuild {

    /** The site this build writes. */
    static final Map<String, String> NEW_SITE = new TreeMap<>(
            Map.of("index.html", "new home", "policies/aup.html", "same", "policies/new.html", "a new policy"));

    private KilledBuild() {}

    public static void main(String[] arguments) throws IOException {
        var folder = new OutputFolder(Path.of(arguments[1]), Purpose.valueOf(arguments[2]));
        switch (arguments[0]) {
            case "ONE_FILE_IN_PLACE" ->
                FilesInPlace.write(
                        approvals(folder.path()), file -> Runtime.getRuntime().halt(1));
            case "hold-lock" -> {
                OutputLock held = OutputLock.of(folder);
                try (held) {
                    System.out.write("locked\n".getBytes(UTF_8));
                    System.out.flush();
                    // The parent ends this process while it waits.
                    System.in.read();
                }
            }
            case "WRITING" -> {
                SiteWriter site = SiteWriter.open(folder, Progress.SILENT);
                site.write(new SiteFile.Data("index.html", "new home".getBytes(UTF_8)));
                Runtime.getRuntime().halt(1);
            }
            default -> {
                var last = SiteSwap.State.valueOf(arguments[0]);
                SiteSwap.Watch killer = state -> {
                    if (state == last) {
                        Runtime.getRuntime().halt(1);
                    }
                };
                try (SiteWriter site = SiteWriter.open(folder, Progress.SILENT, killer)) {
                    NEW_SITE.forEach((path, text) -> site.write(new SiteFile.Data(path, text.getBytes(UTF_8))));
                    site.commit();
                }
            }
        }
    }

    private static List<FilesInPlace.Change> approvals(Path policies) throws IOException {
        List<FilesInPlace.Change> changes = new ArrayList<>();
        for (String name : List.of("trips.md", "visitors.md")) {
            Path file = policies.resolve(name);
            changes.add(new FilesInPlace.Change(file, Files.readAllBytes(file), "approved".getBytes(UTF_8)));
        }
        return changes;
    }

    /** Starts the build on a folder. */
    static Process start(String moment, OutputFolder folder) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledBuild.class.getName(),
                        moment,
                        folder.path().toString(),
                        folder.purpose().name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
