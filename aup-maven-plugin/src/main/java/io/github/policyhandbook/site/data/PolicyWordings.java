package io.github.policyhandbook.site.data;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Clause;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.site.ClauseNames;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All that a policy ever said: each clause with each of its wordings, newest first.
 *
 * <p>Its years' handbooks are read from the newest to the oldest, and behind each the versions of that year which no
 * handbook has, since they were superseded within it. Two texts that differ in marks, spaces or capitals only are one
 * wording: nobody who searches for words could tell them apart.
 */
final class PolicyWordings {

    /** A wording while it is gathered. */
    private static final class Gathered {
        private final IdentifiedClause clause;
        private final String section;
        private final List<Integer> years = new ArrayList<>();
        private final Optional<Wording.Between> between;

        private Gathered(IdentifiedClause clause, String section, Optional<Wording.Between> between) {
            this.clause = clause;
            this.section = section;
            this.between = between;
        }

        private Wording wording() {
            return new Wording(
                    clause, section, years.stream().sorted().toList(), years.isEmpty() ? between : Optional.empty());
        }
    }

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Handbook handbook;
    private final HandbookComparison comparison;
    private final Policy policy;
    private final String title;
    private final Map<String, Gathered> gathered = new LinkedHashMap<>();

    private PolicyWordings(Handbook handbook, HandbookComparison comparison, Policy policy, String title) {
        this.handbook = handbook;
        this.comparison = comparison;
        this.policy = policy;
        this.title = title;
    }

    /**
     * The wordings of a policy's clauses. A text's first heading is left out where it is the title.
     *
     * @param title the policy's title, which is searched by itself
     */
    static List<Wording> of(Handbook handbook, HandbookComparison comparison, Policy policy, String title) {
        var wordings = new PolicyWordings(handbook, comparison, policy, title);
        for (int year = handbook.editions().size() - 1; year >= 0; year--) {
            wordings.gather(year);
        }
        return wordings.gathered.values().stream().map(Gathered::wording).toList();
    }

    private void gather(int year) {
        Edition edition = handbook.editions().get(year);
        edition.version(policy.id()).ifPresent(version -> gather(version, year, false));
        List<Policy.Span> spans = policy.spans();
        for (int i = spans.size() - 1; i >= 0; i--) {
            Policy.Span span = spans.get(i);
            boolean ofThatYear =
                    edition.year().contains(span.start()) && !span.start().isAfter(handbook.today());
            if (ofThatYear && !isInAHandbook(span.version())) {
                gather(span.version(), year, true);
            }
        }
    }

    private boolean isInAHandbook(Version version) {
        return handbook.editions().stream()
                .anyMatch(edition ->
                        edition.version(policy.id()).filter(version::equals).isPresent());
    }

    private void gather(Version version, int year, boolean between) {
        List<IdentifiedClause> clauses = comparison.clauses(policy, version);
        ClauseNames names = new ClauseNames(Words.english(), clauses);
        for (int i = 0; i < clauses.size(); i++) {
            IdentifiedClause clause = clauses.get(i);
            if (i > 0 || !isTheTitle(clause.clause())) {
                Gathered wording = gathered.computeIfAbsent(
                        clause.id() + " " + bareWords(clause.clause()),
                        key -> new Gathered(
                                clause, names.section(clause), Optional.of(new Wording.Between(version, year))));
                if (!between) {
                    wording.years.add(year);
                }
            }
        }
    }

    private boolean isTheTitle(Clause clause) {
        return clause.isHeading() && clause.text().equals(title);
    }

    private static String bareWords(Clause clause) {
        return MARKS.matcher(clause.text().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
