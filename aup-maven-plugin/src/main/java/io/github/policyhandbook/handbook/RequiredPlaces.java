package io.github.policyhandbook.handbook;

import io.github.policyhandbook.check.CheckSettings;
import io.github.policyhandbook.check.RequiredPolicy;
import io.github.policyhandbook.history.GitHistory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where in the repository a required policy is asked for, since its own file is not there to be pointed at: the line of the
 * list, else the POM beside the policies, else their folder.
 */
final class RequiredPlaces {

    private final Optional<Path> root;
    private final Path source;

    private RequiredPlaces(Optional<Path> root, Path source) {
        this.root = root;
        this.source = source;
    }

    /** The same wishes, each required policy with the path in the repository at which it is told. */
    static CheckSettings in(GitHistory git, HandbookSettings handbook, CheckSettings settings) {
        RequiredPlaces places = new RequiredPlaces(git.root(), handbook.sourceDirectory());
        return settings.requiring(
                settings.required().stream().map(places::placed).toList());
    }

    private RequiredPolicy placed(RequiredPolicy required) {
        Optional<String> list = required.path().isEmpty() ? Optional.empty() : inRepository(Path.of(required.path()));
        return list.isPresent() ? required.listedIn(list.get()) : new RequiredPolicy(required.names(), beside(), 1);
    }

    private String beside() {
        return Stream.of(source.resolveSibling("pom.xml"), source.resolve("pom.xml"))
                .filter(Files::isRegularFile)
                .flatMap(pom -> inRepository(pom).stream())
                .findFirst()
                .or(() -> inRepository(source).filter(path -> !path.isEmpty()))
                .orElse(".");
    }

    private Optional<String> inRepository(Path file) {
        Path top = root.orElse(source);
        try {
            Path real = file.toRealPath();
            return real.startsWith(top.toRealPath())
                    ? Optional.of(top.toRealPath().relativize(real).toString().replace(File.separatorChar, '/'))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // a bare repository has no such file
        }
    }
}
