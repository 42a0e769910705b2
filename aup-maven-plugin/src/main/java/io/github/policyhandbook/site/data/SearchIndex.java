package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.site.ClauseNames;
import io.github.policyhandbook.site.PlannedFile;
import io.github.policyhandbook.site.SiteAddress;
import io.github.policyhandbook.site.SiteFile;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the search page searches: {@code assets/search-index.js}, the clauses in force, and {@code
 * assets/search-index-years.js}, what earlier years said besides: former wordings, and clauses and policies that are gone.
 *
 * <p>Scripts and not JSON, because a browser that shows the site from a shared drive may not fetch a file. Lists in
 * place of named fields keep them little larger than the text they hold:
 *
 * <pre>{@code
 * {"years": ["2023-2024", "2024-2025"], "now": 1, "policies": [POLICY, ...]}   years alone in the second file: no
 * POLICY   [id, title, [heading, ...], CLAUSE, ...]       clauses in the order of the text; former ones newest first
 * CLAUSE   [id, number, text, section, from, to, ...]     the years it had these words, as runs from year to year
 *          [id, number, text, section, year, "version"]   words of a version which no year's handbook has
 * id       of a clause: a number where it is the clause's first so many words, small, joined by hyphens
 * section  -1 for a heading, 0 under none, else the place of its heading in the policy's list, counted from 1
 * }</pre>
 */
final class SearchIndex {

    /** A policy and all it ever said. */
    private record Searched(Policy policy, String title, boolean inForce, List<Wording> wordings) {}

    private static final Pattern ID_WORD = Pattern.compile("[a-z0-9]+");

    private final Handbook handbook;
    private final int now;
    private final List<Searched> policies;

    private SearchIndex(Handbook handbook, PoliciesToday facts, HandbookComparison comparison) {
        this.handbook = handbook;
        this.now = handbook.editions().indexOf(handbook.currentEdition());
        this.policies = handbook.policies().stream()
                .map(policy -> searched(policy, facts, comparison))
                .toList();
    }

    /** Both files, each made when it is asked for; what both are made of is gathered once, when the first of them is. */
    static Stream<PlannedFile> files(Handbook handbook, PoliciesToday facts, HandbookComparison comparison) {
        Gathered gathered = new Gathered(() -> new SearchIndex(handbook, facts, comparison));
        return Stream.of(
                new PlannedFile(SiteAddress.SEARCH_INDEX, () -> gathered.get().inForce()),
                new PlannedFile(
                        SiteAddress.SEARCH_INDEX_YEARS, () -> gathered.get().years()));
    }

    /** The index, once it is asked for. */
    private static final class Gathered implements Supplier<SearchIndex> {

        private final Supplier<SearchIndex> gathering;
        private Optional<SearchIndex> index = Optional.empty();

        Gathered(Supplier<SearchIndex> gathering) {
            this.gathering = gathering;
        }

        @Override
        public synchronized SearchIndex get() {
            SearchIndex known = index.orElseGet(gathering);
            index = Optional.of(known);
            return known;
        }
    }

    private Searched searched(Policy policy, PoliciesToday facts, HandbookComparison comparison) {
        String title = facts.title(policy);
        boolean inForce = facts.inForce(policy).isPresent();
        return new Searched(policy, title, inForce, PolicyWordings.of(handbook, comparison, policy, title));
    }

    private SiteFile inForce() {
        return script(SiteAddress.SEARCH_INDEX, "aupSearchIndex", json -> {
            json.texts("years", handbook.editions().stream().map(Edition::label).toList());
            json.field("now", now);
            json.list("policies", () -> policies.forEach(searched -> policy(json, searched, true)));
        });
    }

    private SiteFile years() {
        return script(
                SiteAddress.SEARCH_INDEX_YEARS,
                "aupSearchYears",
                json -> json.list("policies", () -> policies.forEach(searched -> policy(json, searched, false))));
    }

    private static SiteFile.Streamed script(String path, String name, Consumer<JsonText> fields) {
        return new SiteFile.Streamed(path, out -> {
            Writer script = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            script.write("window." + name + "=");
            JsonText.compact(new ScriptText(script), fields);
            script.write(";\n");
            script.flush();
        });
    }

    private void policy(JsonText json, Searched searched, boolean inForce) {
        List<Wording> wordings = searched.wordings().stream()
                .filter(wording -> wording.stoodIn(now) == inForce)
                .toList();
        // A policy in force is found by its title, even if it says nothing else.
        if (!wordings.isEmpty() || (inForce && searched.inForce())) {
            json.row(() -> policy(json, searched, wordings));
        }
    }

    private void policy(JsonText json, Searched searched, List<Wording> wordings) {
        List<String> sections = wordings.stream()
                .map(Wording::section)
                .filter(section -> !section.isEmpty())
                .distinct()
                .toList();
        json.item(searched.policy().id());
        json.item(searched.title());
        json.row(() -> sections.forEach(json::item));
        wordings.forEach(wording -> json.row(() -> clause(json, wording, sections)));
    }

    private void clause(JsonText json, Wording wording, List<String> sections) {
        var clause = wording.clause().clause();
        id(json, wording.clause().id(), ClauseNames.shown(clause));
        json.item(clause.number().map(ClauseNames::bare).orElse(""));
        json.item(ClauseNames.shown(clause));
        json.item(clause.isHeading() ? -1 : sections.indexOf(wording.section()) + 1);
        runs(json, wording.years());
        wording.between().ifPresent(between -> {
            json.item(between.year());
            json.item(between.version().key());
        });
    }

    /** Most ids are the first words the clause still begins with: then their number is enough. */
    private static void id(JsonText json, String id, String text) {
        List<String> words = ID_WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
        int count = id.split("-").length;
        if (count <= words.size() && String.join("-", words.subList(0, count)).equals(id)) {
            json.item(count);
        } else {
            json.item(id);
        }
    }

    private static void runs(JsonText json, List<Integer> years) {
        for (int i = 0; i < years.size(); i++) {
            boolean begins = i == 0 || years.get(i - 1) < years.get(i) - 1;
            boolean ends = i == years.size() - 1 || years.get(i + 1) > years.get(i) + 1;
            if (begins) {
                json.item(years.get(i));
            }
            if (ends) {
                json.item(years.get(i));
            }
        }
    }
}
