package io.github.policyhandbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Gives each test a temporary folder under its real name: on a Mac and elsewhere the usual one is a link, and messages name
 * folders as they really are. What a link does is tested where a test makes one.
 */
public final class RealTempFolder implements TempDirFactory {

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        Path usual = Path.of(System.getProperty("java.io.tmpdir"));
        return Files.createTempDirectory(usual.toRealPath(), "junit-");
    }
}
