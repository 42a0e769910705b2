package io.github.policyhandbook.handbook;

import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The ids of the clauses of every published text, in the order of the text. Written down, a line a clause:
 *
 * <pre>
 * acceptable-use 2024-09-01
 *   purpose
 *   passwords, once keep-your-password-secret
 * </pre>
 */
record PublishedIds(Map<Text, List<String>> clauses) {

    /** A version of a policy. */
    record Text(String policy, String version) {

        static Text read(String line) {
            int blank = line.indexOf(' ');
            return new Text(line.substring(0, blank), line.substring(blank + 1));
        }

        @Override
        public String toString() {
            return policy + " " + version;
        }
    }

    private static final String INDENT = "  ";

    PublishedIds {
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    }

    /** Those of a handbook, by policy and in history order. */
    static PublishedIds of(FollowedHandbook handbook) {
        Map<Text, List<String>> clauses = new LinkedHashMap<>();
        for (Policy policy : handbook.handbook().policies()) {
            for (Version version : policy.versions()) {
                clauses.put(
                        new Text(policy.id(), version.key()),
                        handbook.comparison().clauses(policy, version).stream()
                                .map(PublishedIds::written)
                                .toList());
            }
        }
        return new PublishedIds(clauses);
    }

    /** Those that were written down. Lines that begin with {@code #} are comments. */
    static PublishedIds read(List<String> lines) {
        Map<Text, List<String>> clauses = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(INDENT)) {
                current.add(line.strip());
            } else if (!line.startsWith("#") && !line.isBlank()) {
                current = new ArrayList<>();
                clauses.put(Text.read(line), current);
            }
        }
        return new PublishedIds(clauses);
    }

    /** As they are written down. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        clauses.forEach((text, ids) -> {
            lines.add(text.toString());
            ids.forEach(id -> lines.add(INDENT + id));
        });
        return lines;
    }

    private static String written(IdentifiedClause clause) {
        String former = clause.formerIds().stream().collect(Collectors.joining(", "));
        return former.isEmpty() ? clause.id() : clause.id() + ", once " + former;
    }
}
