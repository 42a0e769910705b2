package io.github.policyhandbook.handbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Work;
import io.github.policyhandbook.review.GivenApproval;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A build in a process of its own, on a machine that is set up as a test says: its memory, its language, its home folder.
 *
 * <pre>{@code
 * Ended ended = SeparateBuild.of(policies, site).java("-Xmx128m").with("compare", "adjacent").run();
 * }</pre>
 *
 * <p>What the goal would say and how it would end is what the process prints and ends with: as UTF-8, whatever the machine's
 * own encoding is, so that only the site is put to the test.
 */
final class SeparateBuild {

    /** Stands for the goal's end with a sentence, and apart from what Java itself ends with. */
    static final int TOLD = 3;

    /** What the process says when it is held. */
    private static final String HELD = "Held until somebody presses a key";

    private static final String PAGES_BEFORE_HELD = "test.pagesBeforeHeld";

    /**
     * How it ended.
     *
     * @param status what the process returned; 0 where all went well
     * @param said all that was told, and all that a library or Java printed
     */
    record Ended(int status, String said) {}

    /** What there is to do; whatever it writes is whole or as it was. */
    enum Goal {
        SITE("site"),
        REVIEW("pack"),
        CHECK("report"),
        APPROVAL("approval");

        private final String thing;

        Goal(String thing) {
            this.thing = thing;
        }

        /** What it writes, as messages call it. */
        String thing() {
            return thing;
        }

        /** Does it, and returns what the goal says at its end. */
        String ended(TestSettings settings, Path output) {
            return switch (this) {
                case SITE -> HandbookSite.build(settings.settings(), output).sentence();
                case REVIEW ->
                    GovernorsReview.build(settings.review(output), output).sentence();
                case CHECK ->
                    HandbookCheck.run(settings.settings(), Parameters.check(Map.of(), false), output)
                            .sentence();
                case APPROVAL ->
                    String.join(
                            "\n",
                            ApprovalRun.run(
                                            settings.review(output),
                                            GivenApproval.of(LocalDate.of(2023, 11, 1), "Full governing body"),
                                            output)
                                    .lines());
            };
        }
    }

    /** What Java would say aloud on the console that it obeys: it is meant for the tests' own process. */
    private static final List<String> OPTIONS_OF_THIS_ONE =
            List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");

    private final Path source;
    private final Path output;
    private final List<String> shell = new ArrayList<>();
    private final List<String> java = new ArrayList<>();
    private final Map<String, String> variables = new TreeMap<>();
    private final List<String> unset = new ArrayList<>(OPTIONS_OF_THIS_ONE);
    private final List<String> parameters = new ArrayList<>();
    private Goal goal = Goal.SITE;

    private SeparateBuild(Path source, Path output) {
        this.source = source;
        this.output = output;
    }

    static SeparateBuild of(Path source, Path output) {
        return new SeparateBuild(source, output);
    }

    /** Draws up a pack of the working tree instead. */
    SeparateBuild review() {
        return goal(Goal.REVIEW);
    }

    /** Does the work of another goal instead; an approval is of 1 November 2023. */
    SeparateBuild goal(Goal other) {
        goal = other;
        return this;
    }

    /** Gives Java an option, such as {@code -Xmx128m}. */
    SeparateBuild java(String... options) {
        java.addAll(List.of(options));
        return this;
    }

    /** Sets a variable of the environment. */
    SeparateBuild variable(String name, String value) {
        variables.put(name, value);
        return this;
    }

    /** Takes a variable out of the environment. */
    SeparateBuild without(String variable) {
        unset.add(variable);
        return this;
    }

    /** Has a shell do something before Java takes its place, such as {@code ulimit -f 100}. */
    SeparateBuild after(String command) {
        shell.addAll(List.of("sh", "-c", command + "; exec \"$@\"", "sh"));
        return this;
    }

    /** Holds it still after so many pages, until it is killed or let go: what it wrote by then is there, and not the rest. */
    SeparateBuild heldAfter(int pages) {
        return java("-D" + PAGES_BEFORE_HELD + "=" + pages);
    }

    /** States a parameter as one would with {@code -Daup.name=value}. */
    SeparateBuild with(String name, String value) {
        parameters.add(name + "=" + value);
        return this;
    }

    /** Starts it and waits for its end. */
    Ended run() throws IOException, InterruptedException {
        Process process = start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), said);
    }

    /** Starts it. */
    Process start() throws IOException {
        List<String> command = new ArrayList<>(shell);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(java);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SeparateBuild.class.getName()));
        command.addAll(List.of(goal.name(), source.toString(), output.toString()));
        command.addAll(parameters);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(variables);
        builder.environment().keySet().removeAll(unset);
        return builder.start();
    }

    /** Starts it and waits until it is held. */
    Process startUntilHeld() throws IOException {
        Process process = start();
        StringBuilder said = new StringBuilder();
        // A byte at a time: what comes after this line is somebody else's to read.
        while (!said.toString().endsWith(HELD + "\n")) {
            int next = process.getInputStream().read();
            if (next < 0) {
                throw new AssertionError("It ended before it could be held: " + said);
            }
            said.append((char) next);
        }
        return process;
    }

    /** Lets a build go on that is held. */
    static void letGo(Process process) throws IOException {
        process.getOutputStream().close();
    }

    /** What the process does. */
    public static void main(String[] arguments) {
        TestSettings settings = TestSettings.of(Path.of(arguments[1])).heardBy(new Console());
        for (String parameter : List.of(arguments).subList(3, arguments.length)) {
            String[] parts = parameter.split("=", 2);
            settings.with(parts[0], parts[1]);
        }
        Path output = Path.of(arguments[2]);
        try {
            say(Goal.valueOf(arguments[0]).ended(settings, output));
        } catch (HandbookException e) {
            say(e.getMessage());
            System.exit(TOLD);
        } catch (RuntimeException | Error e) {
            say(Breakdown.sentence(e));
            System.exit(TOLD);
        }
    }

    private static void say(String sentence) {
        byte[] line = (sentence + "\n").getBytes(UTF_8);
        System.out.write(line, 0, line.length);
        System.out.flush();
    }

    /** Prints what a goal would tell on Maven's console. */
    private static final class Console implements Progress {

        private final int pagesBeforeHeld = Integer.getInteger(PAGES_BEFORE_HELD, Integer.MAX_VALUE);
        private final AtomicInteger pages = new AtomicInteger();
        private boolean letGo;

        @Override
        public void step(String sentence) {
            say(sentence);
        }

        @Override
        public void warn(String sentence) {
            say("WARNING " + sentence);
        }

        @Override
        public void finding(Finding finding) {
            say(finding.fault().severity() + " " + finding.message());
        }

        @Override
        public void checked(Finding finding) {
            say(finding.fault().severity() + " " + finding.messageWithRule());
        }

        /** The first page too many is held, and whatever other threads want to write meanwhile. */
        @Override
        public void did(Work work) {
            if (work == Work.PAGE_RENDERED && pages.getAndIncrement() >= pagesBeforeHeld) {
                hold();
            }
        }

        private synchronized void hold() {
            try {
                if (!letGo) {
                    say(HELD);
                    System.in.read();
                    letGo = true;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
