package io.github.policyhandbook.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever builds the commit of a release has the bytes that were published, and so can tell what is in them. */
class SameBytesReleaseTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MADE =
            List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json", "-cyclonedx.xml", "-third-party.txt");

    @TempDir
    private Path temporary;

    @Test
    void aBuildOfTheLastCommitElsewhereHasTheSameBytes() throws Exception {
        Path elsewhere = temporary.resolve("built again");
        CommittedFiles.write(ROOT, elsewhere);
        ForeignBuild.run(elsewhere, temporary.resolve("log.txt"));

        assertThat(differences(elsewhere))
                .as("what differs from a build of the last commit (uncommitted changes do too)")
                .isEmpty();
    }

    private static List<String> differences(Path elsewhere) throws IOException {
        List<String> differences = new ArrayList<>();
        for (String file : published()) {
            differences.addAll(Difference.between(ROOT.resolve(file), elsewhere.resolve(file)));
        }
        return differences;
    }

    private static List<String> published() {
        List<String> files = new ArrayList<>(List.of("pom.xml", "aup-maven-plugin/pom.xml"));
        for (String made : MADE) {
            files.add("aup-maven-plugin/target/" + System.getProperty("release.artifact") + made);
        }
        return files;
    }
}
