package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.history.TestRepository;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A school's policies as a repository, made up from a seed: so many policies, approved, amended for years, and all put forward. */
final class MadeUpSchool {

    /** As long as the policies of the sample handbook: 255 clauses in nine. */
    private static final int CLAUSES = 30;

    private static final int SECTION = 6;
    private static final int CHANGED_A_YEAR = 4;
    private static final int YEARS = 3;
    private static final LocalDate ADOPTED = LocalDate.of(2023, 9, 14);

    private final Random random;
    private final MadeUpSentences sentences;
    private final List<List<String>> policies = new ArrayList<>();

    /** @param count how many policies it has */
    MadeUpSchool(int count, long seed) {
        random = new Random(seed);
        sentences = new MadeUpSentences(random);
        for (int policy = 0; policy < count; policy++) {
            List<String> clauses = new ArrayList<>();
            for (int clause = 0; clause < CLAUSES; clause++) {
                clauses.add(sentences.sentence());
            }
            policies.add(clauses);
        }
    }

    /** Commits it year by year, and puts all policies forward with their newest changes. */
    void writeTo(Path folder) {
        try (TestRepository repository = TestRepository.in(folder)) {
            for (int year = 0; year < YEARS; year++) {
                LocalDate day = ADOPTED.plusYears(year);
                write(
                        repository,
                        "status: approved\napproved: " + day + "\nsummary-of-changes: Changes of " + day.getYear());
                repository.commit(day.plusDays(1), "Approve the policies of " + day.getYear());
                policies.forEach(this::amend);
            }
            write(repository, "status: draft\nsummary-of-changes: Changes put forward");
            repository.commit(ADOPTED.plusYears(YEARS).minusMonths(6), "Put all policies forward");
        }
    }

    private void write(TestRepository repository, String facts) {
        for (int policy = 0; policy < policies.size(); policy++) {
            StringBuilder text = new StringBuilder("---\n")
                    .append(facts)
                    .append("\nowner: Deputy head\napprover: Full governing body\nreview-every: P1Y\n---\n# Policy ")
                    .append(policy)
                    .append("\n");
            List<String> clauses = policies.get(policy);
            for (int clause = 0; clause < clauses.size(); clause++) {
                if (clause % SECTION == 0) {
                    text.append("\n## Section ").append(clause / SECTION + 1).append("\n\n");
                }
                text.append("- ").append(clauses.get(clause)).append('\n');
            }
            repository.write(String.format(Locale.ROOT, "policies/policy-%02d.md", policy), text.toString());
        }
    }

    private void amend(List<String> clauses) {
        for (int change = 0; change < CHANGED_A_YEAR; change++) {
            int clause = random.nextInt(clauses.size());
            switch (random.nextInt(5)) {
                case 0 -> clauses.add(clause, sentences.sentence());
                case 1 -> clauses.remove(clause);
                default -> clauses.set(clause, sentences.reworded(clauses.get(clause)));
            }
        }
    }
}
