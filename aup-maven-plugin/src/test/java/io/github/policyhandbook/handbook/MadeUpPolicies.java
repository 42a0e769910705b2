package io.github.policyhandbook.handbook;

import io.github.policyhandbook.history.TestRepository;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** Many policies over several years, the same each time: what a large trust may have, in a made-up language of rules. */
final class MadeUpPolicies {

    private static final String[] WHO = {"Staff", "Pupils", "Visitors", "Governors", "Contractors", "Parents"};
    private static final String[] DO = {"must keep", "should report", "may take home", "must not share", "will return"};
    private static final String[] WHAT = {
        "passwords",
        "keys",
        "the register",
        "medicines",
        "photographs",
        "a laptop",
        "the minibus",
        "lesson plans",
        "badges"
    };
    private static final String[] WHERE = {
        "in the office", "at the gate", "on school trips", "during examinations", "after 18:00", "in the laboratory"
    };
    private static final String[] WHY = {
        "so that the fire brigade finds everyone",
        "unless the head teacher agrees in writing",
        "within two working days",
        "as the data protection officer advises",
        "and tell the designated lead at once"
    };

    private final Random random = new Random(500);
    private final int policies;
    private final int clauses;

    private MadeUpPolicies(int policies, int clauses) {
        this.policies = policies;
        this.clauses = clauses;
    }

    /**
     * Commits them each September, and amends a third of them from the second year on.
     *
     * @param clauses how many clauses each of them has
     */
    static void commit(TestRepository repository, int policies, int clauses, int years) {
        new MadeUpPolicies(policies, clauses).commit(repository, years);
    }

    private void commit(TestRepository repository, int years) {
        String[][] texts = new String[policies][clauses];
        for (int year = 0; year < years; year++) {
            for (int policy = 0; policy < policies; policy++) {
                for (int clause = 0; clause < clauses; clause++) {
                    boolean amended = policy % 3 == year % 3 && random.nextInt(5) == 0;
                    texts[policy][clause] = year == 0 || amended ? clause() : texts[policy][clause];
                }
                if (year == 0 || policy % 3 == year % 3) {
                    repository.write(path(policy), text(policy, texts[policy]));
                }
            }
            repository.commit(LocalDate.of(2020 + year, 9, 20), "Review of " + (2020 + year));
        }
    }

    /**
     * Commits them, and then one changed clause of each of them every month.
     *
     * @param versions how many versions each of them has in the end
     */
    static void amend(TestRepository repository, int policies, int clauses, int versions) {
        new MadeUpPolicies(policies, clauses).amend(repository, versions);
    }

    private void amend(TestRepository repository, int versions) {
        String[][] texts = new String[policies][clauses];
        for (int version = 0; version < versions; version++) {
            for (int policy = 0; policy < policies; policy++) {
                for (int clause = 0; version == 0 && clause < clauses; clause++) {
                    texts[policy][clause] = clause();
                }
                texts[policy][random.nextInt(clauses)] = clause();
                repository.write(path(policy), text(policy, texts[policy]));
            }
            repository.commit(LocalDate.of(2019, 9, 20).plusMonths(version), "Amendments " + version);
        }
    }

    static String path(int policy) {
        return String.format(Locale.ROOT, "policies/area-%d/policy-%03d.md", policy % 10, policy);
    }

    private static String text(int policy, String[] clauses) {
        StringBuilder text = new StringBuilder("# Policy " + policy + "\n");
        for (int clause = 0; clause < clauses.length; clause++) {
            text.append(clause % 8 == 0 ? "\n## Part " + (clause / 8 + 1) + "\n\n" : "");
            text.append(clause % 8 + 1).append(". ").append(clauses[clause]).append('\n');
        }
        return text.toString();
    }

    private String clause() {
        return String.join(" ", one(WHO), one(DO), one(WHAT), one(WHERE), one(WHY)) + ", in room " + random.nextInt(300)
                + " and " + one(WHERE) + " " + one(WHY) + ".";
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
