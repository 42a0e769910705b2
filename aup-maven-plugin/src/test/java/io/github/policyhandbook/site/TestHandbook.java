package io.github.policyhandbook.site;

import io.github.policyhandbook.model.AcademicYear;
import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.EditionCalendar;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Milestone;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Handbooks for tests, made by hand: each policy's versions by path, text, day; the editions follow from them. */
final class TestHandbook {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final SiteSettings SETTINGS =
            new SiteSettings(TestIdentity.HILL_SCHOOL, Optional.empty(), Optional.empty(), ComparedPairs.AUTO, false);

    private final List<Policy> policies = new ArrayList<>();
    private Optional<LocalDate> knownFrom = Optional.empty();
    private Optional<PolicyRevision> home = Optional.empty();
    private Readers readers = Readers.STAFF;

    TestHandbook with(String id, Milestone... milestones) {
        List<PolicyRevision> revisions = Stream.of(milestones)
                .filter(Version.class::isInstance)
                .map(milestone -> ((Version) milestone).source())
                .toList();
        policies.add(new Policy(id, List.of(milestones), revisions));
        return this;
    }

    TestHandbook knownFrom(String day) {
        knownFrom = Optional.of(LocalDate.parse(day));
        return this;
    }

    TestHandbook readers(Readers circle) {
        readers = circle;
        return this;
    }

    TestHandbook home(PolicyText text) {
        home = Optional.of(new PolicyRevision(revision("2021-09-01"), file("policies/index.md"), text));
        return this;
    }

    Handbook build() {
        LocalDate first = policies.stream()
                .flatMap(policy -> policy.milestones().stream())
                .map(Milestone::date)
                .min(LocalDate::compareTo)
                .orElse(TODAY);
        EditionCalendar calendar = EditionCalendar.ENGLISH_SCHOOLS;
        List<Edition> editions = new ArrayList<>();
        AcademicYear last = calendar.yearOf(TODAY);
        for (AcademicYear year = calendar.yearOf(first); year.compareTo(last) <= 0; year = calendar.next(year)) {
            editions.add(edition(year, year.equals(last)));
        }
        List<Finding> none = List.of();
        return new Handbook(policies, editions, calendar, TODAY, readers, home, knownFrom, none);
    }

    SitePlan plan() {
        return plan(SETTINGS);
    }

    SitePlan plan(SiteSettings settings) {
        Handbook handbook = build();
        return new SitePlan(
                handbook,
                new TestComparison(),
                settings,
                Words.english(),
                ComparedYears.of(handbook, settings.compare()));
    }

    private Edition edition(AcademicYear year, boolean current) {
        LocalDate date = current ? TODAY : year.last();
        List<Edition.Entry> entries = new ArrayList<>();
        for (Policy policy : policies) {
            policy.inForceOn(date).ifPresent(version -> entries.add(new Edition.Entry(policy, version)));
        }
        return new Edition(year, date, current, false, revision(date.toString()), revision(date.toString()), entries);
    }

    static Version version(String path, PolicyText text, String day) {
        return version(path, text, day, Approval.NOT_RECORDED);
    }

    static Version version(String path, PolicyText text, String day, Approval approval) {
        LocalDate date = LocalDate.parse(day);
        PolicyRevision source = new PolicyRevision(revision(day), file(path), text);
        FactSheet facts = new FactSheet(source.revision(), date, text.frontMatter(), approval);
        return new Version(day, source, List.of(facts), date, Version.Basis.COMMITTED);
    }

    /** A revision of that day: later days stand later on the line. */
    static Revision revision(String day) {
        return revision(day, "Rewrite what matters");
    }

    static Revision revision(String day, String subject) {
        LocalDate date = LocalDate.parse(day);
        String commit = String.format("%08x", date.toEpochDay()).repeat(5);
        return new Revision(
                commit, (int) date.toEpochDay(), date.atStartOfDay().toInstant(ZoneOffset.UTC), Optional.of(subject));
    }

    private static FileState file(String path) {
        String below = path.startsWith("policies/") ? path.substring("policies/".length()) : path;
        return new FileState(path, below, TestFiles.name(path));
    }
}
