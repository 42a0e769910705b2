package io.github.policyhandbook.handbook;

import io.github.policyhandbook.history.TestRepository;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Work;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A school's repository with a preview of it, as a browser would see that. */
public final class PreviewedSchool implements AutoCloseable {

    private static final int TRIES = 10;
    private static final Pattern SEEN = Pattern.compile("data-seen=\"([0-9a-f]+)\"");

    private final TestRepository repository;
    private final Map<Work, Integer> done = new EnumMap<>(Work.class);
    private final Told told = new Told();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> parameters;
    private HandbookPreview preview;

    private PreviewedSchool(TestRepository repository, Map<String, String> parameters) {
        this.repository = repository;
        this.parameters = parameters;
    }

    /** With two policies and nothing that is not committed. */
    public static PreviewedSchool in(Path folder) {
        return in(folder, Map.of());
    }

    static PreviewedSchool in(Path folder, Map<String, String> parameters) {
        TestRepository repository = TestRepository.in(folder);
        repository.write("policies/visitors.md", "# Visitors\n\n1. Visitors sign in.\n\n2. Visitors wear a badge.\n");
        repository.write("policies/trips.md", "# Trips\n\n1. Trips are planned.\n");
        repository.commit(LocalDate.of(2024, 10, 1), "Adopt the policies");
        return new PreviewedSchool(repository, parameters);
    }

    public TestRepository repository() {
        return repository;
    }

    /** Starts the preview. */
    public PreviewedSchool start() {
        TestSettings settings = TestSettings.of(repository.path().resolve("policies"));
        parameters.forEach(settings::with);
        preview = HandbookPreview.start(new PreviewSettings(
                settings.heardBy(listener()).settings(),
                Parameters.check(Map.of(), false),
                new PreviewSettings.Place(InetAddress.getLoopbackAddress(), "127.0.0.1", 0, false)));
        return this;
    }

    public URI address(String path) {
        return URI.create(preview.address()).resolve(path);
    }

    /** The page as it is now. */
    String page(String path) {
        return get(path).body();
    }

    HttpResponse<String> get(String path) {
        try {
            return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The page once it contains some words; it waits for news as a browser does, and not for the clock. */
    public String pageWith(String path, String words) {
        String page = page(path);
        for (int i = 0; i < TRIES && !page.contains(words); i++) {
            Matcher seen = SEEN.matcher(page);
            if (!seen.find()) {
                throw new AssertionError("no page of a preview: " + page);
            }
            page("aup-preview/news?page=" + URLEncoder.encode(path, StandardCharsets.UTF_8) + "&seen=" + seen.group(1));
            page = page(path);
        }
        if (!page.contains(words)) {
            throw new AssertionError("\"" + words + "\" is not in " + page);
        }
        return page;
    }

    /** What was done since the last time this was asked. */
    Map<Work, Integer> doneSince() {
        synchronized (done) {
            Map<Work, Integer> since = new EnumMap<>(Work.class);
            since.putAll(done);
            done.clear();
            return since;
        }
    }

    /** All that was told, once some words are among it: a page may be there a moment before it is told. */
    String awaitTold(String words) {
        return told.with(words);
    }

    /** The paths and sizes of all there is in a folder, to tell that nothing was written. */
    static String listing(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file + " " + file.toFile().length())
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    @Override
    public void close() {
        if (preview != null) {
            preview.close();
        }
        repository.close();
    }

    private Progress listener() {
        return new Progress() {
            @Override
            public void step(String sentence) {
                told.add(sentence);
            }

            @Override
            public void warn(String sentence) {
                told.add("WARNING " + sentence);
            }

            @Override
            public void did(Work work) {
                synchronized (done) {
                    done.merge(work, 1, Integer::sum);
                }
            }
        };
    }
}
