package io.github.policyhandbook.output;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder a site is written to, and its places beside it while a build goes on. They share its parent, because a
 * rename is one step only within one file system.
 *
 * @param path the folder, absolute and without links on the way; it need not exist yet
 */
public record OutputFolder(Path path, Purpose purpose) {

    /** What is written to a folder, and the parameter that names the folder. */
    public enum Purpose {
        SITE("site", "aup.outputDirectory", "target/handbook"),
        PACK("pack", "aup.reviewDirectory", "target/review"),
        REPORT("report", "aup.checkDirectory", "target/check");

        private final String thing;
        private final String parameter;
        private final String example;

        Purpose(String thing, String parameter, String example) {
            this.thing = thing;
            this.parameter = parameter;
            this.example = example;
        }

        /** {@code site}. */
        String thing() {
            return thing;
        }

        /** {@code aup.outputDirectory}. */
        String parameter() {
            return parameter;
        }

        /** An example that leads elsewhere than the folder that cannot be: {@code -Daup.outputDirectory=target/handbook}. */
        String otherThan(Path refused) {
            boolean usual = refused.normalize().endsWith(example);
            return "-D" + parameter + "=" + (usual ? example.replaceFirst("^target", "build") : example);
        }

        /** The same, wherever the command is run: {@code "-Daup.outputDirectory=/srv/target/handbook"}. */
        String exampleBeside(Path folder) {
            return "\"-D" + parameter + "=" + folder.resolveSibling(example) + "\"";
        }
    }

    /**
     * What an output folder must leave alone.
     *
     * @param source the folder the policies are in; the output may lie inside it
     * @param repositoryRoot the folder of the repository's files; the output may lie inside it
     * @param gitFolder the repository's own data: {@code .git}
     */
    public record Surroundings(Path source, Optional<Path> repositoryRoot, Optional<Path> gitFolder) {}

    /**
     * Checks a folder before any work is done for it, and makes the folders it stands in.
     *
     * @throws HandbookException if a site cannot or must not be written there; the message names the parameter
     */
    public static OutputFolder prepare(Path output, Surroundings surroundings) {
        return prepare(output, Purpose.SITE, surroundings);
    }

    /** The same for a folder of another purpose. */
    public static OutputFolder prepare(Path output, Purpose purpose, Surroundings surroundings) {
        return new FolderPreparation(output, purpose).prepare(surroundings);
    }

    /** The folder of a site that stands already, found without a change to anything; empty where there is none. */
    public static Optional<OutputFolder> standing(Path output) throws IOException {
        Path absolute = output.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        return parent != null && Files.isDirectory(absolute, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(new OutputFolder(parent.toRealPath().resolve(absolute.getFileName())))
                : Optional.empty();
    }

    /** The folder of a site. */
    OutputFolder(Path path) {
        this(path, Purpose.SITE);
    }

    /** Where the new site is built. */
    Path fresh() {
        return beside("new");
    }

    /** Where the site before stands while the new one takes its place. */
    Path aside() {
        return beside("old");
    }

    /** What may be deleted at any time. */
    Path trash() {
        return beside("trash");
    }

    /** The file whose lock keeps two builds apart. */
    Path lock() {
        return beside("lock");
    }

    private Path beside(String what) {
        return path.resolveSibling("." + path.getFileName() + ".aup-" + what);
    }
}
