package io.github.policyhandbook.cache;

import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The folder of the records and the parsed texts, one file of each for each output folder, so that the modules of a build
 * may share it. Nothing in it is needed: without it the next build makes everything anew.
 *
 * @param folder need not exist
 */
public record BuildCache(Path folder) {

    /** A record's name, such as one may be. */
    public static final String EXAMPLE = "site-0000000000000000.txt";

    private static final int DIGITS = 16;

    /**
     * The records in a folder; empty where that lies in one that must be kept clear of them, such as the site, with which
     * they would be published, or in git's own data.
     */
    public static Optional<BuildCache> of(Path folder, List<Path> others) {
        Path place = truePlace(folder.toAbsolutePath().normalize());
        boolean isAmongOthers = others.stream()
                .map(other -> truePlace(other.toAbsolutePath().normalize()))
                .anyMatch(place::startsWith);
        boolean isInGit = StreamSupport.stream(place.spliterator(), false)
                .anyMatch(name -> name.toString().equalsIgnoreCase(".git"));
        return isAmongOthers || isInGit ? Optional.empty() : Optional.of(new BuildCache(place));
    }

    /** Without links on its way, as far as it exists. */
    private static Path truePlace(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            Path parent = folder.getParent();
            return parent == null ? folder : truePlace(parent).resolve(folder.getFileName());
        }
    }

    /**
     * The record of the last build that wrote there; empty where there is none, or none that this release wrote whole.
     *
     * @param output the output folder, as it is written to
     * @throws IOException if there is one that cannot be read
     */
    public Optional<BuildRecord> read(Path output) throws IOException {
        Path file = file(output);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                ? BuildRecord.parse(Files.readAllBytes(file))
                : Optional.empty();
    }

    /**
     * Keeps the record of a build in one step, in place of the one before. Of two builds at once, the later one's stays.
     *
     * @throws IOException if it cannot be written; the one before then stays
     */
    public void write(Path output, BuildRecord record) throws IOException {
        Path file = file(output);
        Files.createDirectories(folder);
        Path beside = Files.createTempFile(folder, "site-", ".tmp");
        try {
            Files.writeString(beside, record.text());
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * The parsed texts of the last build that wrote there. What goes wrong with them is told as a detail.
     *
     * @throws IOException if it cannot be found out what engine this is
     */
    public TextStore texts(Path output, Progress progress) throws IOException {
        String engine = new BuildKey().with("engine", Engine.identity()).hex();
        return TextStore.open(folder.resolve("texts-" + digits(output) + ".bin"), engine, progress::detail);
    }

    /** Where it is kept. */
    Path file(Path output) {
        return folder.resolve("site-" + digits(output) + ".txt");
    }

    private static String digits(Path output) {
        return Sha256.hex(output.toString()).substring(0, DIGITS);
    }
}
