package io.github.policyhandbook.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ObjectId;

/**
 * A repository of policies through the years, made up from a seed: adopted in one commit, then amended one by one, some
 * with a new approval, some under a new file name, some on a branch that is merged.
 */
final class MadeUpHistory {

    private static final int FOLDER = 20;
    private static final int SECTIONS = 6;

    /** The last school year that is told. */
    private static final LocalDate NEWEST_YEAR = LocalDate.of(2025, 9, 5);

    /** Days of a year on which something is committed: the first of the next one comes after all of them. */
    private static final int DAYS = 350;

    private final SiteSize size;
    private final Random random;
    private final List<Paper> papers = new ArrayList<>();

    MadeUpHistory(SiteSize size, long seed) {
        this.size = size;
        this.random = new Random(seed);
        for (int number = 0; number < size.policies(); number++) {
            papers.add(new Paper(number, first()));
        }
    }

    /** Writes it there and checks the newest commit out. */
    void writeTo(Path folder) throws IOException, GitAPIException {
        try (PackedCommits commits = new PackedCommits(folder)) {
            for (Paper paper : papers) {
                paper.putInto(commits);
            }
            ObjectId tip = commits.commit(noon(first()), "Adopt the policies");
            for (int year = 0; year < size.years(); year++) {
                for (int change = 0; change < size.changes(); change++) {
                    int after = 1 + (int) ((long) change * DAYS / size.changes());
                    tip = change(commits, tip, first().plusYears(year).plusDays(after));
                }
            }
            commits.checkOut(tip);
        }
    }

    private ObjectId change(PackedCommits commits, ObjectId tip, LocalDate day) throws IOException {
        Paper paper = papers.get(random.nextInt(papers.size()));
        int way = random.nextInt(100);
        if (way < 4) {
            return paper.rename(commits, tip, day);
        }
        return way < 12 ? merge(commits, tip, paper, day) : paper.amend(commits, tip, day);
    }

    /** One policy is amended on a branch and another one meanwhile; then the branch is merged. */
    private ObjectId merge(PackedCommits commits, ObjectId tip, Paper paper, LocalDate day) throws IOException {
        ObjectId before = paper.text;
        ObjectId branch = paper.amend(commits, tip, day);
        ObjectId amended = paper.text;
        Paper other = papers.get((paper.number + 1) % papers.size());
        paper.putInto(commits, before);
        ObjectId meanwhile = other.amend(commits, tip, day);
        paper.putInto(commits, amended);
        return commits.commit(noon(day), "Merge the changes to " + paper.policy.title(), meanwhile, branch);
    }

    private LocalDate first() {
        return NEWEST_YEAR.minusYears(size.years() - 1L);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /** A policy and the file it is in. */
    private final class Paper {

        private final int number;
        private final MadeUpPolicy policy;
        private int name;
        private LocalDate approved;
        private String summary = "First adopted";
        private ObjectId text = ObjectId.zeroId();

        Paper(int number, LocalDate approved) {
            this.number = number;
            this.approved = approved;
            this.policy = new MadeUpPolicy("Policy " + number, SECTIONS, random);
        }

        ObjectId amend(PackedCommits commits, ObjectId tip, LocalDate day) throws IOException {
            summary = policy.amend();
            if (random.nextInt(3) == 0) {
                approved = day;
            }
            putInto(commits);
            return commits.commit(noon(day), summary + " in " + policy.title(), tip);
        }

        ObjectId rename(PackedCommits commits, ObjectId tip, LocalDate day) throws IOException {
            commits.remove(folder(), file());
            name++;
            putInto(commits, text);
            return commits.commit(noon(day), "Rename the file of " + policy.title(), tip);
        }

        void putInto(PackedCommits commits) throws IOException {
            putInto(commits, commits.blob(markdown()));
        }

        void putInto(PackedCommits commits, ObjectId content) {
            text = content;
            commits.put(folder(), file(), content);
        }

        private String folder() {
            return String.format(Locale.ROOT, "area-%03d", number / FOLDER + 1);
        }

        private String file() {
            return String.format(Locale.ROOT, "policy-%04d%s.md", number, name == 0 ? "" : "-" + name);
        }

        private String markdown() {
            return "---\nstatus: approved\napproved: " + approved + "\nowner: Deputy head\nreview-every: P1Y\n"
                    + (number % 2 == 0 ? "id: policy-" + number + "\n" : "") + "summary-of-changes: " + summary
                    + "\n---\n" + policy.markdown();
        }
    }
}
