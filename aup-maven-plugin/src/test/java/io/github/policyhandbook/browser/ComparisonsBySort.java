package io.github.policyhandbook.browser;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** For each sort of change a comparison page with the most of it, by what the site's own data say. */
final class ComparisonsBySort {

    private static final List<String> SORTS =
            List.of("added", "removed", "amended", "moved", "renumbered", "split", "merged", "cosmetic");

    private static final List<String> STATES = List.of("added", "removed");

    private final Path site;
    private final List<Compared> compared = new ArrayList<>();

    private ComparisonsBySort(Path site) {
        this.site = site;
    }

    static List<Page> in(Path site) {
        ComparisonsBySort sorts = new ComparisonsBySort(site);
        sorts.read();
        List<Page> pages = new ArrayList<>();
        SORTS.forEach(sort -> sorts.withMost(sort, "amended", "comparison with clauses " + sort, pages));
        STATES.forEach(state -> sorts.withMost("", state, "comparison of a policy " + state, pages));
        return List.copyOf(pages);
    }

    private void read() {
        try (Stream<Path> files = Files.walk(site.resolve("changes"))) {
            for (Path file :
                    files.filter(path -> path.endsWith("changes.json")).sorted().toList()) {
                JsonObject data = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
                for (JsonElement policy : data.getAsJsonArray("policies")) {
                    add(file.getParent(), policy.getAsJsonObject());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Path folder, JsonObject policy) {
        Path page = folder.resolve(policy.get("policy").getAsString() + ".html");
        // What did not change at all needs no page.
        if (Files.exists(page)) {
            String file = site.relativize(page).toString().replace('\\', '/');
            compared.add(new Compared(file, policy.get("status").getAsString(), policy.getAsJsonObject("summary")));
        }
    }

    private void withMost(String sort, String state, String kind, List<Page> pages) {
        Compared most = compared.stream()
                .filter(page -> page.status.equals(state) && (sort.isEmpty() || page.count(sort) > 0))
                .max((one, other) -> Integer.compare(one.count(sort), other.count(sort)))
                .orElseThrow(() -> new IllegalStateException("the sample has no " + kind));
        pages.add(new Page(kind, most.file));
    }

    private record Compared(String file, String status, JsonObject summary) {

        int count(String sort) {
            return sort.isEmpty() ? 0 : summary.get(sort).getAsInt();
        }
    }
}
