package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.VersionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The texts of a policy that somebody may have signed: the one in force and all before it, each with its days. */
final class SignedTexts {

    /**
     * Days on which one text applied.
     *
     * @param firstDay as {@code 2023-09-01}, for a script; empty where the text applied on no day
     * @param lastDay the same; empty where it has no end yet
     * @param since what changed since, and where that is told; words only for the text in force
     * @param now whether it is the text in force
     */
    record Row(String from, String until, String firstDay, String lastDay, String code, PageLink since, boolean now) {}

    private final SitePlan plan;
    private final Words words;

    SignedTexts(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    /** The versions before the one in force, oldest first; one that is still to come was signed by nobody. */
    static List<Version> older(Policy policy, Version inForce) {
        return policy.versions().stream()
                .filter(version ->
                        version.revision().position() < inForce.revision().position())
                .toList();
    }

    /** The rows of a slip, the newest days first. */
    List<Row> rows(Policy policy, Version inForce) {
        List<Version> versions = new ArrayList<>(older(policy, inForce));
        versions.add(inForce);
        List<Row> rows = new ArrayList<>();
        for (Version version : versions) {
            List<Policy.Span> spans = policy.spans().stream()
                    .filter(span ->
                            span.version().equals(version) && !span.start().isAfter(plan.today()))
                    .toList();
            spans.forEach(span -> rows.add(row(policy, inForce, span)));
            if (spans.isEmpty()) {
                rows.add(never(policy, inForce, version));
            }
        }
        Collections.reverse(rows);
        return rows;
    }

    /** How the text in force differs from one that was signed, in a sentence. */
    String sentence(PolicyComparison comparison) {
        if (comparison.status() == PolicyComparison.Status.UNCHANGED) {
            return words.say("signed.same");
        }
        return ChangeTally.worthCounting(comparison) == 0
                ? words.say("signed.slight")
                : new ChangeSentence(words).inFull(comparison, List.of());
    }

    private Row row(Policy policy, Version inForce, Policy.Span span) {
        Optional<LocalDate> last = span.end().map(end -> end.minusDays(1));
        return new Row(
                words.date(span.start()),
                last.map(words::date).orElse(words.say("history.now")),
                span.start().toString(),
                last.map(LocalDate::toString).orElse(""),
                VersionCode.of(span.version()),
                since(policy, inForce, span.version(), span.start()),
                span.version().equals(inForce));
    }

    private Row never(Policy policy, Version inForce, Version version) {
        return new Row(
                words.date(version.appliesFrom()),
                new VersionEnd(plan).of(policy, version),
                "",
                "",
                VersionCode.of(version),
                since(policy, inForce, version, version.appliesFrom()),
                version.equals(inForce));
    }

    private PageLink since(Policy policy, Version inForce, Version version, LocalDate day) {
        if (version.equals(inForce)) {
            return PageLink.words(words.say("signed.same"));
        }
        return PageLink.between(
                SiteAddress.slip(policy.id()),
                SiteAddress.signed(policy.id(), version.key()),
                words.say("signed.since", changes(policy, version, inForce), words.date(day)));
    }

    private String changes(Policy policy, Version version, Version inForce) {
        PolicyComparison comparison = plan.comparison().compare(policy, version, inForce);
        if (comparison.status() == PolicyComparison.Status.UNCHANGED) {
            return words.say("signed.row-same");
        }
        int changes = ChangeTally.worthCounting(comparison);
        return changes == 0 ? words.say("signed.row-slight") : words.count("signed.row-changed", changes);
    }
}
