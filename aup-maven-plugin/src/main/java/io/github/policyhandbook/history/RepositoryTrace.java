package io.github.policyhandbook.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.policyhandbook.model.AlignmentFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What on the disk decides to which commits names lead and what is not committed, read without opening the repository, which
 * takes longer than all else where nothing changed. While it is the same, so is what {@link RepositoryTip} finds; where it
 * differs, nothing is said.
 *
 * @param root the working tree
 * @param facts the branches, tags and settings as git keeps them; the policies by size and time
 */
public record RepositoryTrace(String root, List<String> facts) {

    /** Others may lead elsewhere as time goes by, or look a file up. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\w./^~-]+");

    /** Settings that lead to files elsewhere, or to branches that are no files. */
    private static final Pattern LEADING_ON = Pattern.compile("excludesfile|\\[\\s*include|reftable");

    private static final String IGNORED = ".gitignore";

    public RepositoryTrace {
        facts = List.copyOf(facts);
    }

    /**
     * Reads it; empty where files alone do not decide it, and where there is no working tree.
     *
     * @throws IOException if a file cannot be read
     */
    public static Optional<RepositoryTrace> of(HistoryRequest request) throws IOException {
        boolean plain = Stream.concat(Stream.of(request.ref()), request.pins().stream())
                .allMatch(name -> PLAIN_NAME.matcher(name).matches());
        if (!plain || !Files.isDirectory(request.folder())) {
            return Optional.empty();
        }
        Path folder = request.folder().toRealPath();
        Optional<Path> root = root(folder);
        return root.isPresent() ? read(request, folder, root.get()) : Optional.empty();
    }

    private static Optional<RepositoryTrace> read(HistoryRequest request, Path folder, Path root) throws IOException {
        Path dotGit = root.resolve(".git");
        Path gitFolder = Files.isDirectory(dotGit) ? dotGit : led(root, dotGit, "gitdir:");
        Path link = gitFolder.resolve("commondir");
        Path common = Files.isRegularFile(link) ? led(gitFolder, link, "") : gitFolder;
        if (!Files.exists(gitFolder.resolve("HEAD")) || !Files.isDirectory(common.resolve("objects"))) {
            return Optional.empty();
        }
        List<String> facts = new ArrayList<>();
        for (String name : List.of("HEAD", "config.worktree", "commondir", "gitdir")) {
            add(gitFolder.resolve(name), facts);
        }
        for (String name : List.of("config", "packed-refs", "shallow", "info/exclude")) {
            add(common.resolve(name), facts);
        }
        if (leadsOn(gitFolder.resolve("config.worktree")) || leadsOn(common.resolve("config"))) {
            return Optional.empty();
        }
        if (isLedElsewhere(gitFolder.resolve("refs")) || isLedElsewhere(common.resolve("refs"))) {
            return Optional.empty();
        }
        addNames(request, gitFolder, facts);
        addAll(gitFolder.resolve("refs"), facts);
        addAll(common.resolve("refs"), facts);
        for (Path at = folder; !at.equals(root); at = at.getParent()) {
            add(at.resolveSibling(IGNORED), facts);
        }
        addPolicies(folder, request.selector(), facts);
        return Optional.of(new RepositoryTrace(root.toString(), facts));
    }

    /** The nearest folder that says it is one; empty where that is a bare repository. */
    private static Optional<Path> root(Path folder) {
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) {
                return Optional.of(at);
            }
            if (Files.exists(at.resolve("HEAD")) && Files.exists(at.resolve("objects"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where a file of git's leads to. Names of folders are UTF-8 to git on every system. */
    private static Path led(Path from, Path link, String start) throws IOException {
        String text = Files.readString(link, UTF_8).strip();
        return from.resolve(text.substring(text.startsWith(start) ? start.length() : 0)
                        .strip())
                .normalize();
    }

    private static boolean leadsOn(Path settings) throws IOException {
        return Files.isRegularFile(settings)
                && LEADING_ON.matcher(text(settings).toLowerCase(Locale.ROOT)).find();
    }

    /** Whether the branches, or some of them, stand in another folder that a link leads to. */
    private static boolean isLedElsewhere(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(Files::isSymbolicLink);
        }
    }

    /** Names such as {@code FETCH_HEAD}, which are files beside the branches. */
    private static void addNames(HistoryRequest request, Path gitFolder, List<String> facts) throws IOException {
        List<String> names = new ArrayList<>(request.pins());
        names.add(request.ref());
        for (String name : names) {
            add(gitFolder.resolve(name.replaceFirst("[~^].*", "")), facts);
        }
    }

    private static void addAll(Path folder, List<String> facts) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted().toList()) {
                    add(file, facts);
                }
            }
        }
    }

    private static void add(Path file, List<String> facts) throws IOException {
        facts.add(file + (Files.isRegularFile(file) ? "\n" + text(file) : ""));
    }

    /** One char a byte, so that any content is told from any other. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), ISO_8859_1);
    }

    private static void addPolicies(Path folder, PathSelector selector, List<String> facts) throws IOException {
        List<String> policies = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes attributes) {
                return entered.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String below = folder.relativize(file).toString().replace('\\', '/');
                if (selector.selects(below) || below.equals(AlignmentFile.NAME) || file.endsWith(IGNORED)) {
                    policies.add(below + " " + attributes.isRegularFile() + " " + attributes.size() + " "
                            + attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        facts.addAll(policies.stream().sorted().toList());
    }
}
