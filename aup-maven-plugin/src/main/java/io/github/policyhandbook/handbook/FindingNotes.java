package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.preview.BarNote;
import io.github.policyhandbook.preview.BarNote.Item;
import io.github.policyhandbook.preview.BarNote.Kind;
import io.github.policyhandbook.preview.BarNote.Link;
import io.github.policyhandbook.site.SiteAddress;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells what is wrong in a file on the pages that show it, and on the home page how much that is in all. */
final class FindingNotes {

    private static final Words WORDS = Words.english();

    private FindingNotes() {}

    /** The notes by the paths of their pages. */
    static Map<String, List<BarNote>> of(List<Finding> findings, PolicyPlaces places) {
        Map<String, List<Finding>> byFile = new TreeMap<>();
        findings.forEach(finding ->
                byFile.computeIfAbsent(finding.path(), any -> new ArrayList<>()).add(finding));
        Map<String, List<BarNote>> byPage = new TreeMap<>();
        List<Link> pages = new ArrayList<>();
        List<Item> elsewhere = new ArrayList<>();
        byFile.forEach((path, found) -> {
            Optional<Policy> policy = places.policyAt(path);
            if (policy.isPresent()) {
                BarNote note = ofFile(path, found);
                places.pages(policy.get()).forEach(page -> byPage.put(page, List.of(note)));
                String title = policy.get().newestVersion().title();
                pages.add(new Link(
                        places.address(policy.get()), title + ": " + WORDS.count("preview.in-policy", found.size())));
            } else {
                elsewhere.addAll(items(found, true));
            }
        });
        if (!findings.isEmpty()) {
            byPage.put(SiteAddress.HOME, List.of(inAll(findings.size(), pages, elsewhere)));
        }
        return byPage;
    }

    /**
     * Findings as the bar lists them.
     *
     * @param named whether each names its file, where that is not the page's own
     */
    static List<Item> items(List<Finding> findings, boolean named) {
        return findings.stream().map(finding -> item(finding, named)).toList();
    }

    private static Item item(Finding finding, boolean named) {
        Fault fault = finding.fault();
        String weight = fault.severity().name().toLowerCase(Locale.ROOT);
        String line = WORDS.say("preview.line", WORDS.say("preview." + weight), fault.line());
        return new Item(
                weight,
                named ? line + ", " + finding.path() : line,
                WORDS.sentence(fault.what()),
                fault.mend() + " [" + fault.rule().id() + "]");
    }

    private static BarNote ofFile(String path, List<Finding> found) {
        String key = found.size() == 1 ? "preview.findings.one" : "preview.findings.other";
        return new BarNote(
                Kind.FINDINGS,
                WORDS.say("preview.findings-heading"),
                WORDS.say(key, found.size(), path),
                List.of(),
                items(found, false),
                false);
    }

    private static BarNote inAll(int count, List<Link> pages, List<Item> elsewhere) {
        return new BarNote(
                Kind.FINDINGS,
                WORDS.say("preview.findings-heading"),
                WORDS.count("preview.findings-all", count),
                pages,
                elsewhere,
                false);
    }
}
