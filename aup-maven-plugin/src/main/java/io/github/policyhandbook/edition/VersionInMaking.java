package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Approval;
import io.github.policyhandbook.model.FactSheet;
import io.github.policyhandbook.model.Fingerprint;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A version whose text still stands, so that facts may yet be stated over it and its date be corrected by them. */
final class VersionInMaking {

    private final String key;
    private final PolicyRevision source;
    private final List<FactSheet> sheets = new ArrayList<>();
    private StartDate start;

    /** @param key tells it from the policy's other versions until its date is settled */
    VersionInMaking(String key, PolicyRevision source, StartDate start) {
        this.key = key;
        this.source = source;
        this.start = start;
    }

    String key() {
        return key;
    }

    Fingerprint words() {
        return source.text().words();
    }

    LocalDate appliesFrom() {
        return start.day();
    }

    FrontMatter latestFacts() {
        return sheets.get(sheets.size() - 1).frontMatter();
    }

    void startOn(StartDate earlier) {
        start = earlier;
    }

    /** @param since the approval they newly state, else their commit's date */
    void state(PolicyRevision revision, LocalDate since, Approval approval) {
        sheets.add(new FactSheet(revision.revision(), since, revision.text().frontMatter(), approval));
    }

    Version finished() {
        return new Version(key, source, sheetsInOrder(), start.day(), start.basis());
    }

    /** The first facts hold from the text's first day on, and no facts hold before those they follow. */
    private List<FactSheet> sheetsInOrder() {
        List<FactSheet> inOrder = new ArrayList<>();
        LocalDate earliest = LocalDate.MIN;
        for (FactSheet sheet : sheets) {
            LocalDate since = inOrder.isEmpty() && start.day().isBefore(sheet.since()) ? start.day() : sheet.since();
            earliest = since.isBefore(earliest) ? earliest : since;
            inOrder.add(new FactSheet(sheet.revision(), earliest, sheet.frontMatter(), sheet.approval()));
        }
        return inOrder;
    }
}
