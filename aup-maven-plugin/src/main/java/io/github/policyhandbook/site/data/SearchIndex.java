package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.site.SiteAddress;
import io.github.policyhandbook.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code assets/search-index.js}: every clause of every edition, for the search page.
 *
 * <p>A script and not JSON, because a browser that shows the site from a shared drive may not fetch a file.
 */
final class SearchIndex {

    /** A clause as it stood last, and the years in which it stood with any wording. */
    private static final class Found {
        private final int policy;
        private final String id;
        private final List<String> years = new ArrayList<>();
        private Clause clause;

        private Found(int policy, String id, Clause clause) {
            this.policy = policy;
            this.id = id;
            this.clause = clause;
        }

        private void stoodIn(String year, Clause as) {
            years.add(year);
            clause = as;
        }
    }

    private final Handbook handbook;
    private final PoliciesToday facts;
    private final HandbookComparison comparison;
    private final List<Policy> policies = new ArrayList<>();
    private final List<Found> clauses = new ArrayList<>();

    private SearchIndex(Handbook handbook, PoliciesToday facts, HandbookComparison comparison) {
        this.handbook = handbook;
        this.facts = facts;
        this.comparison = comparison;
    }

    static SiteFile.Data file(Handbook handbook, PoliciesToday facts, HandbookComparison comparison) {
        var index = new SearchIndex(handbook, facts, comparison);
        handbook.policies().forEach(index::gather);
        String script = "window.aupSearchIndex = " + index.asScript() + ";\n";
        return new SiteFile.Data(SiteAddress.SEARCH_INDEX, script.getBytes(StandardCharsets.UTF_8));
    }

    private void gather(Policy policy) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (Edition edition : handbook.editions()) {
            edition.version(policy.id())
                    .map(version -> comparison.clauses(policy, version))
                    .orElse(List.of())
                    .forEach(clause -> stood(clause, edition.label(), found));
        }
        if (!found.isEmpty()) {
            policies.add(policy);
            clauses.addAll(found.values());
        }
    }

    private void stood(IdentifiedClause clause, String year, Map<String, Found> found) {
        found.computeIfAbsent(clause.id(), id -> new Found(policies.size(), id, clause.clause()))
                .stoodIn(year, clause.clause());
    }

    /** A less-than sign is written as its code, so that no text can end a script element the index is put into. */
    private String asScript() {
        return JsonText.compact(json -> {
                    json.objects("policies", policies, policy -> {
                        json.field("id", policy.id());
                        json.field("title", facts.title(policy));
                    });
                    json.objects("clauses", clauses, found -> clause(json, found));
                })
                .replace("<", "\\u003c");
    }

    private void clause(JsonText json, Found found) {
        json.field("p", found.policy);
        json.field("c", found.id);
        json.field("n", found.clause.number().orElse(""));
        json.field("t", found.clause.text());
        json.texts("y", found.years);
        json.field("now", found.years.contains(handbook.currentEdition().label()));
    }
}
