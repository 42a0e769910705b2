package io.github.policyhandbook.mojo;

import java.util.List;
import org.apache.maven.plugin.logging.Log;

/**
 * Keeps a library's own log lines off the console.
 *
 * <p>Of a damaged repository JGit logs a stack trace before it throws; what it throws is told in a sentence. Maven's loggers
 * ask system properties for their level when a class that logs is loaded, so this must come before the first class of
 * JGit. With {@code -X}, or where a level is stated on the command line, all stays as it is.
 *
 * @see <a href="https://www.slf4j.org/api/org/slf4j/simple/SimpleLogger.html">The properties of slf4j's SimpleLogger</a>,
 *     which Maven's logger obeys
 */
final class LibraryLog {

    /** By the name of Maven 3, and by that of Maven 4, which warns of the other one where it finds that alone. */
    static final List<String> JGIT_LEVELS =
            List.of("org.slf4j.simpleLogger.log.org.eclipse.jgit", "maven.logger.log.org.eclipse.jgit");

    private LibraryLog() {}

    static void quieten(Log log) {
        if (!log.isDebugEnabled() && JGIT_LEVELS.stream().allMatch(level -> System.getProperty(level) == null)) {
            JGIT_LEVELS.forEach(level -> System.setProperty(level, "off"));
        }
    }
}
