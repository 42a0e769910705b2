package io.github.policyhandbook.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.util.FS;

/** The repository's own settings where JGit's view of them comes too late or leaves something out. */
final class RepositorySettings {

    private RepositorySettings() {}

    /** How the objects are named, read before JGit opens anything: {@code sha1} or {@code sha256}. */
    static String objectFormat(File gitDir) throws IOException, ConfigInvalidException {
        String format = common(gitDir).getString("extensions", null, "objectformat");
        return format == null ? "sha1" : format;
    }

    /** Of which make the repository says it is, as it is written: {@code 1}; empty where it says nothing. */
    static Optional<String> formatVersion(File gitDir) throws IOException, ConfigInvalidException {
        return Optional.ofNullable(common(gitDir).getString("core", null, "repositoryformatversion"));
    }

    /** The settings that all working trees share. */
    private static Config common(File gitDir) throws IOException, ConfigInvalidException {
        File common = FS.DETECTED.getCommonDir(gitDir);
        return read((common == null ? gitDir : common).toPath().resolve(Constants.CONFIG));
    }

    /** Whether the working tree leaves files out. Git writes that to a file for this working tree, which JGit ignores. */
    static boolean isSparse(File gitDir, Config config) throws IOException, ConfigInvalidException {
        boolean everywhere = config.getBoolean("core", "sparsecheckout", false);
        return read(gitDir.toPath().resolve("config.worktree")).getBoolean("core", "sparsecheckout", everywhere);
    }

    private static Config read(Path file) throws IOException, ConfigInvalidException {
        Config config = new Config();
        if (Files.exists(file)) {
            config.fromText(new String(Files.readAllBytes(file), UTF_8).replaceFirst("^\uFEFF", ""));
        }
        return config;
    }
}
