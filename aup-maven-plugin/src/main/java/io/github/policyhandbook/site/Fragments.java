package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Clause;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Which clause the part of a link behind {@code #} means. */
final class Fragments {

    private Fragments() {}

    /**
     * The id of the clause that is meant: by its id, a former id, its author's id, or as GitHub names a heading.
     *
     * @param clauses the clauses of the text the link leads to
     */
    static Optional<String> clauseId(List<IdentifiedClause> clauses, String fragment) {
        return first(clauses, clause -> clause.id().equals(fragment))
                .or(() -> first(clauses, clause -> clause.formerIds().contains(fragment)))
                .or(() -> first(
                        clauses,
                        clause -> clause.clause()
                                .authorId()
                                .filter(fragment::equals)
                                .isPresent()))
                .or(() -> Optional.ofNullable(headingSlugs(clauses).get(fragment.toLowerCase(Locale.ROOT))))
                .or(() -> first(clauses, clause -> clause.id().equalsIgnoreCase(fragment)));
    }

    private static Optional<String> first(List<IdentifiedClause> clauses, Predicate<IdentifiedClause> wanted) {
        return clauses.stream().filter(wanted).map(IdentifiedClause::id).findFirst();
    }

    /** GitHub's anchors of the headings: a repeated one gets {@code -1}, {@code -2}; a number may be part of it. */
    private static Map<String, String> headingSlugs(List<IdentifiedClause> clauses) {
        Map<String, String> ids = new TreeMap<>();
        Map<String, Integer> seen = new TreeMap<>();
        for (IdentifiedClause identified : clauses) {
            Clause clause = identified.clause();
            if (clause.isHeading()) {
                String written = clause.number().map(number -> number + " ").orElse("") + clause.text();
                String slug = slug(written);
                int times = seen.merge(slug, 1, Integer::sum) - 1;
                ids.putIfAbsent(times == 0 ? slug : slug + "-" + times, identified.id());
            }
        }
        for (IdentifiedClause identified : clauses) {
            if (identified.clause().isHeading()) {
                ids.putIfAbsent(slug(identified.clause().text()), identified.id());
            }
        }
        return ids;
    }

    private static String slug(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
                .replace(' ', '-');
    }
}
