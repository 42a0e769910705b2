package io.github.policyhandbook.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.policyhandbook.handbook.SeparateBuild.Goal;
import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A school's repository, and the site that is built of it beside it, for tests of what a repository may hold.
 *
 * <p>Whatever it holds, a build ends in one of two ways, and each is looked at as a whole: {@link #build()} in a site
 * whose links lead somewhere, {@link #refusal()} in a sentence and the site as it was. Neither touches anything else.
 */
final class SchoolSite implements AutoCloseable {

    private static final Pattern TAGS = Pattern.compile("<a class=\"aup-permalink\"[^>]*>#</a>|<[^>]*>");
    private static final Pattern BODY = Pattern.compile("<div class=\"policy-body\">(.*?)</article>", Pattern.DOTALL);

    private final Path folder;
    private final TestRepository repository;
    private final Properties stated = new Properties();
    private final List<String> told = new ArrayList<>();
    private Path source;
    private Goal goal = Goal.SITE;

    private SchoolSite(Path folder) {
        this.folder = folder;
        this.repository = TestRepository.in(folder.resolve("school"));
        this.source = repository.path().resolve("policies");
    }

    static SchoolSite in(Path folder) {
        return new SchoolSite(folder);
    }

    TestRepository repository() {
        return repository;
    }

    /** Where the site stands. */
    Path path() {
        return folder.resolve("handbook");
    }

    /** Builds from another folder from now on. */
    SchoolSite from(Path other) {
        source = other;
        return this;
    }

    /** States a parameter from now on. */
    SchoolSite with(String name, String value) {
        stated.setProperty(name, value);
        return this;
    }

    /** Builds the site, all of whose links lead to a file and an anchor. */
    SiteSummary build() {
        Map<String, String> before = around();
        SiteSummary summary = run();
        assertThat(around()).as("files outside the site").isEqualTo(before);
        assertThat(reading(() -> BrokenLinks.in(path()))).as("broken links").isEmpty();
        return summary;
    }

    /** Does the work of another goal from now on, in the place of the site. */
    SchoolSite goal(Goal other) {
        goal = other;
        return this;
    }

    /** Does it, and returns what the goal says at its end. */
    String ended() {
        Map<String, String> before = around();
        told.clear();
        String sentence = goal.ended(settings(), path());
        assertThat(around()).as("files outside the output folder").isEqualTo(before);
        return sentence;
    }

    /** Fails to build, and returns why. */
    String refusal() {
        Map<String, String> before = around();
        Map<String, String> site = files(path());
        told.clear();
        HandbookException refusal = catchThrowableOfType(HandbookException.class, () -> goal.ended(settings(), path()));
        assertThat(refusal).as("a sentence in place of a site").isNotNull();
        assertThat(files(path())).as("the last good site").isEqualTo(site);
        assertThat(around()).as("files outside the site").isEqualTo(before);
        return refusal.getMessage();
    }

    /** The warnings and findings of the last build, in the order they were told. */
    List<String> told() {
        return List.copyOf(told);
    }

    /** A file of the site. */
    String file(String name) {
        return reading(() -> Files.readString(path().resolve(name)));
    }

    /** The policy's text on a page, without the heading that is the page's own. */
    String text(String page) {
        Matcher body = BODY.matcher(file(page));
        assertThat(body.find()).as("a policy's text on " + page).isTrue();
        return body.group(1);
    }

    /** Its words alone. */
    String words(String page) {
        return TAGS.matcher(text(page)).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    /** The names of the pages of one of its folders, without their ending, by name. */
    List<String> pages(String name) {
        return reading(() -> {
            try (Stream<Path> files = Files.list(path().resolve(name))) {
                return files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".html") && !file.equals("index.html"))
                        .map(file -> file.substring(0, file.length() - ".html".length()))
                        .sorted()
                        .toList();
            }
        });
    }

    @Override
    public void close() {
        repository.close();
    }

    private SiteSummary run() {
        told.clear();
        return HandbookSite.build(settings().settings(), path());
    }

    private TestSettings settings() {
        return TestSettings.of(source).with(stated).heardBy(listener());
    }

    /** What lies beside the site, and must not be touched: policies, repository, and the folder both stand in. */
    private Map<String, String> around() {
        Map<String, String> files = files(folder);
        String own = path().getFileName() + "/";
        files.keySet().removeIf(name -> name.startsWith(own));
        return files;
    }

    private static Map<String, String> files(Path folder) {
        return reading(() -> {
            Map<String, String> files = new TreeMap<>();
            if (Files.isDirectory(folder)) {
                try (Stream<Path> paths = Files.walk(folder)) {
                    for (Path path : paths.toList()) {
                        String name = folder.relativize(path).toString().replace('\\', '/');
                        boolean file = Files.isRegularFile(path);
                        files.put(file ? name : name + "/", file ? Sha256.hex(Files.readAllBytes(path)) : "");
                    }
                }
            }
            return files;
        });
    }

    private Progress listener() {
        return new Progress() {
            @Override
            public void step(String sentence) {}

            @Override
            public void warn(String sentence) {
                told.add(sentence);
            }

            @Override
            public void finding(Finding finding) {
                told.add(finding.message());
            }
        };
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T reading(Reading<T> work) {
        try {
            return work.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
