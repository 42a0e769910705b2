package io.github.policyhandbook.check;

import io.github.policyhandbook.model.FrontMatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words of the front matter that pages show.
 *
 * @param key the key that states them
 */
record PrintedFact(String key, String words) {

    /** What a file's front matter has of them, in the order of its lines. */
    static List<PrintedFact> of(CheckedFile file) {
        FrontMatter facts = file.facts();
        List<PrintedFact> printed = new ArrayList<>();
        facts.title().ifPresent(words -> printed.add(new PrintedFact("title", words)));
        facts.owner().ifPresent(words -> printed.add(new PrintedFact("owner", words)));
        facts.audience().forEach(words -> printed.add(new PrintedFact("audience", words)));
        facts.category().ifPresent(words -> printed.add(new PrintedFact("category", words)));
        facts.approver().ifPresent(words -> printed.add(new PrintedFact("approver", words)));
        facts.approvedBy().ifPresent(words -> printed.add(new PrintedFact("approved-by", words)));
        facts.contacts().forEach((role, words) -> printed.add(new PrintedFact("contacts", role + ": " + words)));
        facts.summaryOfChanges().ifPresent(words -> printed.add(new PrintedFact("summary-of-changes", words)));
        printed.sort(Comparator.comparingInt(fact -> file.lineOf(fact.key())));
        return List.copyOf(printed);
    }
}
