package io.github.policyhandbook.site.data;

import io.github.policyhandbook.model.AcademicYear;
import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.Clause;
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
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import io.github.policyhandbook.site.ComparedPairs;
import io.github.policyhandbook.site.SiteSettings;
import io.github.policyhandbook.site.TestIdentity;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Handbooks written down in a test: a policy is its dated texts, a text its lines, a line a clause. */
final class SampleHandbook {

    static final SiteSettings OFFLINE =
            new SiteSettings(TestIdentity.HILL_SCHOOL, Optional.empty(), Optional.empty(), ComparedPairs.ALL, false);
    static final SiteSettings ONLINE = new SiteSettings(
            TestIdentity.HILL_SCHOOL,
            Optional.of("https://hill.example/staff/"),
            Optional.empty(),
            ComparedPairs.ALL,
            false);

    private SampleHandbook() {}

    static Handbook on(String today, Policy... policies) {
        LocalDate day = LocalDate.parse(today);
        return new Handbook(
                List.of(policies),
                editions(day, List.of(policies)),
                EditionCalendar.ENGLISH_SCHOOLS,
                day,
                Readers.STAFF,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Policy policy(String id, Milestone... milestones) {
        List<PolicyRevision> revisions = Arrays.stream(milestones)
                .filter(Version.class::isInstance)
                .map(milestone -> ((Version) milestone).source())
                .toList();
        return new Policy(id, List.of(milestones), revisions);
    }

    /** A version without any fact; a line that begins with a number and a blank is a numbered clause, with {@code #} a heading. */
    static Version version(String appliesFrom, String... lines) {
        return version(appliesFrom, FrontMatter.EMPTY, Approval.NOT_RECORDED, lines);
    }

    static Version version(String appliesFrom, FrontMatter facts, Approval approval, String... lines) {
        LocalDate date = LocalDate.parse(appliesFrom);
        Revision revision = revision(date);
        var text = new PolicyText(
                facts,
                FactLines.NONE,
                Optional.of("Acceptable use"),
                clauses(lines),
                new Body(List.of()),
                Fingerprint.of(String.join("\n", lines)),
                List.of());
        var source = new PolicyRevision(revision, new FileState("policies/aup.md", "aup.md", "blob"), text);
        return new Version(
                appliesFrom,
                source,
                List.of(new FactSheet(revision, date, facts, approval)),
                date,
                Version.Basis.COMMITTED);
    }

    static Withdrawal withdrawal(String date) {
        LocalDate day = LocalDate.parse(date);
        return new Withdrawal(revision(day), day, true, FrontMatter.EMPTY);
    }

    static Approval approved(String date, String by) {
        return new Approval(
                Approval.State.APPROVED, Optional.of(LocalDate.parse(date)), Optional.of(by), Optional.of(date));
    }

    static Approval changedSince(String date, String approvedVersion) {
        return new Approval(
                Approval.State.CHANGED_SINCE,
                Optional.of(LocalDate.parse(date)),
                Optional.empty(),
                Optional.of(approvedVersion));
    }

    private static List<Clause> clauses(String... lines) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            boolean numbered = lines[i].matches("[0-9.]+ .*");
            boolean heading = lines[i].startsWith("# ");
            String text = numbered || heading ? lines[i].substring(lines[i].indexOf(' ') + 1) : lines[i];
            Optional<String> number =
                    numbered ? Optional.of(lines[i].substring(0, lines[i].indexOf(' '))) : Optional.empty();
            clauses.add(new Clause(
                    heading ? Clause.Kind.HEADING : Clause.Kind.PARAGRAPH,
                    i + 1,
                    number,
                    text,
                    text,
                    List.of(),
                    Optional.empty(),
                    heading ? 2 : 0,
                    List.of()));
        }
        return clauses;
    }

    private static Revision revision(LocalDate date) {
        String commit = date.toString().replace("-", "").repeat(5);
        return new Revision(
                commit,
                Math.toIntExact(date.toEpochDay()),
                date.atTime(12, 0).toInstant(ZoneOffset.UTC),
                Optional.of("Revise on " + date));
    }

    private static List<Edition> editions(LocalDate today, List<Policy> policies) {
        AcademicYear current = EditionCalendar.ENGLISH_SCHOOLS.yearOf(today);
        LocalDate oldest = policies.stream()
                .flatMap(policy -> policy.versions().stream())
                .map(Version::appliesFrom)
                .min(LocalDate::compareTo)
                .filter(today::isAfter)
                .orElse(today);
        List<Edition> editions = new ArrayList<>();
        AcademicYear year = EditionCalendar.ENGLISH_SCHOOLS.yearOf(oldest);
        while (year.compareTo(current) <= 0) {
            editions.add(edition(year, year.equals(current) ? today : year.last(), year.equals(current), policies));
            year = EditionCalendar.ENGLISH_SCHOOLS.next(year);
        }
        return editions;
    }

    private static Edition edition(AcademicYear year, LocalDate date, boolean current, List<Policy> policies) {
        List<Edition.Entry> entries = new ArrayList<>();
        for (Policy policy : policies) {
            policy.inForceOn(date).ifPresent(version -> entries.add(new Edition.Entry(policy, version)));
        }
        return new Edition(year, date, current, false, revision(date), revision(date), entries);
    }
}
