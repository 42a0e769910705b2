package io.github.policyhandbook.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.monitor.logging.DefaultLog;
import org.codehaus.plexus.logging.Logger;
import org.codehaus.plexus.logging.console.ConsoleLogger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LibraryLogTest {

    @BeforeEach
    @AfterEach
    void nothingIsStated() {
        System.clearProperty(LibraryLog.JGIT_LEVEL);
    }

    @Test
    void usuallyJGitIsSilent() {
        LibraryLog.quieten(new DefaultLog(new ConsoleLogger(Logger.LEVEL_INFO, "")));

        assertThat(System.getProperty(LibraryLog.JGIT_LEVEL)).isEqualTo("off");
    }

    @Test
    void withXItTellsAll() {
        LibraryLog.quieten(new DefaultLog(new ConsoleLogger(Logger.LEVEL_DEBUG, "")));

        assertThat(System.getProperty(LibraryLog.JGIT_LEVEL)).isNull();
    }

    @Test
    void aLevelThatSomebodyStatedStays() {
        System.setProperty(LibraryLog.JGIT_LEVEL, "warn");

        LibraryLog.quieten(new DefaultLog(new ConsoleLogger(Logger.LEVEL_INFO, "")));

        assertThat(System.getProperty(LibraryLog.JGIT_LEVEL)).isEqualTo("warn");
    }
}
