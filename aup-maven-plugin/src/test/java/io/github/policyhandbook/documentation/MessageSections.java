package io.github.policyhandbook.documentation;

import io.github.policyhandbook.documentation.wording.ToldMessage;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which part of the page a message stands in: by what people were doing when they met it. */
final class MessageSections {

    /** The beginnings of the names of classes, and the part that their messages are in; the first that fits counts. */
    private static final Map<String, String> BY_CLASS = new LinkedHashMap<>();

    static {
        put("memory", "handbook.Breakdown");
        put("preview", "handbook.Preview", "handbook.HandbookPreview", "handbook.ListeningPlace", "preview.");
        put(
                "publishing",
                "publication.",
                "handbook.Publication",
                "handbook.HandbookPublication",
                "handbook.PublishedOver");
        put("approving", "handbook.Approv", "handbook.Amended", "handbook.PolicyApproval", "output.FilesInPlace");
        put("pack", "handbook.GovernorsReview", "handbook.SubmittedFiles", "review.", "pack.");
        put("pdf", "pdf.", "handbook.PrintingPress");
        put(
                "policies",
                "handbook.FindingReport",
                "handbook.CheckSummary",
                "handbook.HandbookCheck",
                "check.",
                "markdown.");
        put("repository", "history.", "handbook.UncommittedWork");
        put("building", "output.", "render.", "site.", "cache.", "handbook.WorkQueue");
        put(
                "starting",
                "mojo.",
                "handbook.Parameters",
                "handbook.RequiredList",
                "handbook.CheckParameters",
                "handbook.StatedText");
        put("starting", "edition.PinnedYears");
    }

    private MessageSections() {}

    /** The messages by the parts of the page. */
    static Map<String, List<ToldMessage>> of(Collection<ToldMessage> messages) {
        return messages.stream().collect(Collectors.groupingBy(MessageSections::of));
    }

    /** The names of the parts. */
    static List<String> names() {
        return BY_CLASS.values().stream().distinct().toList();
    }

    private static String of(ToldMessage message) {
        return BY_CLASS.entrySet().stream()
                .filter(section -> message.subject().startsWith(section.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError(message.subject() + " tells \"" + message.text()
                        + "\".\nSay in MessageSections in which part of docs/messages.md that stands."));
    }

    private static void put(String section, String... classes) {
        for (String name : classes) {
            BY_CLASS.put(name, section);
        }
    }
}
