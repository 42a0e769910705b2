package io.github.policyhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstalledChromiumTest {

    @TempDir
    private Path folder;

    @Test
    void isFoundAmongPrograms() throws IOException {
        Path browser = program("google-chrome");
        Path driver = program("chromedriver");

        assertThat(InstalledChromium.find("", "", List.of(folder))).contains(new InstalledChromium(browser, driver));
    }

    @Test
    void withoutItsDriverABrowserIsOfNoUse() throws IOException {
        program("chromium");

        assertThat(InstalledChromium.find("", "", List.of(folder))).isEmpty();
    }

    @Test
    void whatIsNamedIsTakenAsItIs() {
        assertThat(InstalledChromium.find("/opt/chrome", "/opt/driver", List.of(folder)))
                .contains(new InstalledChromium(Path.of("/opt/chrome"), Path.of("/opt/driver")));
    }

    private Path program(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
