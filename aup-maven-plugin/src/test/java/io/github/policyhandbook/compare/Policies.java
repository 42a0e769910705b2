package io.github.policyhandbook.compare;

import io.github.policyhandbook.model.AcademicYear;
import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.FactLines;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.Fingerprint;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Status;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Policies written down shortly: each call is the next revision, one month after the one before. */
final class Policies {

    private static final LocalDate START = LocalDate.of(2020, 9, 1);

    private final String id;
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<PolicyRevision> revisions = new ArrayList<>();
    private int position;

    private Policies(String id) {
        this.id = id;
    }

    static Policies policy(String id) {
        return new Policies(id);
    }

    /** A policy of which every text was published. */
    static Policy published(String... texts) {
        Policies policy = policy("acceptable-use");
        for (String text : texts) {
            policy.publish(text);
        }
        return policy.build();
    }

    Policies publish(String text) {
        PolicyRevision source = revision(text, FrontMatter.EMPTY);
        LocalDate day = day(source.revision().position());
        FactSheet facts = new FactSheet(source.revision(), day, FrontMatter.EMPTY, Approval.NOT_RECORDED);
        milestones.add(new Version(day.toString(), source, List.of(facts), day, Version.Basis.COMMITTED));
        return this;
    }

    Policies draft(String text) {
        revision(text, FrontMatter.builder().status(Status.DRAFT).build());
        return this;
    }

    Policies withdraw() {
        milestones.add(new Withdrawal(revisionAt(position), day(position), true, FrontMatter.EMPTY));
        position++;
        return this;
    }

    /** Lets a revision pass that does not touch this policy. */
    Policies pause() {
        position++;
        return this;
    }

    Policy build() {
        return new Policy(id, milestones, revisions);
    }

    static Handbook handbook(Policy... policies) {
        return new Handbook(
                List.of(policies),
                List.of(edition(0)),
                EditionCalendar.ENGLISH_SCHOOLS,
                START,
                Readers.STAFF,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The edition that shows what each policy had published by that revision. */
    static Edition edition(int position, Policy... policies) {
        List<Edition.Entry> entries = new ArrayList<>();
        for (Policy policy : policies) {
            policy.publishedAt(revisionAt(position))
                    .ifPresent(version -> entries.add(new Edition.Entry(policy, version)));
        }
        AcademicYear year = EditionCalendar.ENGLISH_SCHOOLS.yearOf(START.plusYears(position));
        return new Edition(year, year.last(), false, false, revisionAt(position), revisionAt(position), entries);
    }

    private PolicyRevision revision(String text, FrontMatter frontMatter) {
        PolicyText parsed = new PolicyText(
                frontMatter,
                FactLines.NONE,
                Optional.empty(),
                Texts.clauses(text),
                new Body(List.of()),
                Fingerprint.of(text),
                List.of());
        PolicyRevision revision =
                new PolicyRevision(revisionAt(position), new FileState(id + ".md", id + ".md", "blob"), parsed);
        revisions.add(revision);
        position++;
        return revision;
    }

    private static Revision revisionAt(int position) {
        return new Revision(
                String.format(Locale.ROOT, "%040x", position + 1),
                position,
                Instant.parse("2020-09-01T09:00:00Z").plusSeconds(position * 86_400L * 30),
                Optional.empty());
    }

    private static LocalDate day(int position) {
        return START.plusMonths(position);
    }
}
