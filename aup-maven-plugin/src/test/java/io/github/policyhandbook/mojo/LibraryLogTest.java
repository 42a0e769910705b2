package io.github.policyhandbook.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.monitor.logging.DefaultLog;
import org.codehaus.plexus.logging.Logger;
import org.codehaus.plexus.logging.console.ConsoleLogger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryLogTest {

    @BeforeEach
    @AfterEach
    void nothingIsStated() {
        LibraryLog.JGIT_LEVELS.forEach(System::clearProperty);
    }

    @Test
    void usuallyJGitIsSilent() {
        LibraryLog.quieten(new DefaultLog(new ConsoleLogger(Logger.LEVEL_INFO, "")));

        assertThat(LibraryLog.JGIT_LEVELS).map(System::getProperty).containsExactly("off", "off");
    }

    @Test
    void withXItTellsAll() {
        LibraryLog.quieten(new DefaultLog(new ConsoleLogger(Logger.LEVEL_DEBUG, "")));

        assertThat(LibraryLog.JGIT_LEVELS).map(System::getProperty).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aLevelThatSomebodyStatedStays(int maven) {
        System.setProperty(LibraryLog.JGIT_LEVELS.get(maven), "warn");

        LibraryLog.quieten(new DefaultLog(new ConsoleLogger(Logger.LEVEL_INFO, "")));

        assertThat(System.getProperty(LibraryLog.JGIT_LEVELS.get(maven))).isEqualTo("warn");
        assertThat(System.getProperty(LibraryLog.JGIT_LEVELS.get(1 - maven))).isNull();
    }
}
