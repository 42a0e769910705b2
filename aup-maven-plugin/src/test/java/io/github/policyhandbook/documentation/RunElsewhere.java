package io.github.policyhandbook.documentation;

import java.util.Map;

/**
 * Commands that the pages show and no story runs, each with where it is run instead. They build this project itself, which
 * takes minutes to hours, and would run these very tests again.
 */
final class RunElsewhere {

    private static final String EVERY_BUILD = "the build that runs this test";
    private static final String BY_HAND = "by hand, since it takes from a quarter of an hour to hours";

    private static final String ONE_TEST = "mvn -pl aup-maven-plugin verify -Dinvoker.skip -Dtest=none"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=";

    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("mvn package", EVERY_BUILD),
            Map.entry("mvn verify", EVERY_BUILD),
            Map.entry("mvn spotless:apply", "the build that runs this test checks what it does"),
            Map.entry(
                    "mvn install -DskipTests -Dinvoker.skip",
                    "the build installs into a repository of its own instead"),
            Map.entry(
                    "mvn deploy -DskipTests -Dinvoker.skip"
                            + " -DaltDeploymentRepository=school::https://maven.example.sch.uk/snapshots",
                    "by hand, to a folder: Maven without a network deploys nothing"),
            Map.entry(
                    "mvn -pl aup-maven-plugin test -Dtest=PublishedIdsTest -Dgolden.rewriteIds=true -Dgolden.corpora=FOLDER",
                    "nowhere: it rewrites files of this project"),
            Map.entry("mvn -Prelease clean verify", "by the workflow that makes a release"),
            Map.entry("mvn -Pfuzz verify", BY_HAND),
            Map.entry("mvn -Pfuzz verify -Dfuzz.seed=7", BY_HAND),
            Map.entry("mvn -Pfuzz verify -Dfuzz.seed=42 -Dfuzz.case=repositories:1234", BY_HAND),
            Map.entry("mvn -Pmutation verify -Dinvoker.skip", BY_HAND),
            Map.entry("mvn -Pbenchmark verify", BY_HAND),
            Map.entry("mvn -Pbenchmark verify -Dbench.speed=false", BY_HAND),
            Map.entry("mvn -Pbenchmark verify -Dbench.speed=false -Dbench.corpora=DIR", BY_HAND),
            Map.entry("mvn -Pbenchmark verify -Dbench.quality=false -Dbench.speed=false", BY_HAND),
            Map.entry("mvn -Pbenchmark verify -Dbench.quality=false -Dbench.speed=false -Dbench.review=false", BY_HAND),
            Map.entry(
                    "mvn -Pbenchmark verify -Dbench.repository=DIR -Dbench.source=policies -Dbench.quality=false"
                            + " -Dbench.speed=false -Dbench.review=false",
                    BY_HAND),
            Map.entry(ONE_TEST + "KeyboardBrowserTest", EVERY_BUILD + ", with all tests of its kind"),
            Map.entry(ONE_TEST + "SearchBrowserTest", EVERY_BUILD + ", with all tests of its kind"),
            Map.entry(
                    "mvn -pl aup-maven-plugin verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false"
                            + " -Dinvoker.test=no-pom -Dit.test=DocumentedCommandsStoryTest -Dpage=tutorial",
                    EVERY_BUILD + ", which is this test"));

    private RunElsewhere() {}

    /** Whether a story with this start leaves the command out. In a school the same words build the school's handbook. */
    static boolean has(String given, Block.Command command) {
        return given.equals(Starts.CHECKOUT) && COMMANDS.containsKey(withoutRemark(command.text()));
    }

    static Map<String, String> commands() {
        return COMMANDS;
    }

    /** The command on one line; a remark of the shell's begins with a sharp. */
    static String withoutRemark(String command) {
        return command.replaceAll("\\s+\\\\\n\\s*", " ")
                .replaceFirst("\\s+#\\s.*$", "")
                .strip();
    }
}
