package io.github.policyhandbook.markdown;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a school may call a fact in other words than the handbook's: {@code review-date} is {@code review}. */
final class KeySynonyms {

    /** Nobody but a school writes these, so that the fact is lost. */
    private static final Map<String, String> SURE = byWord(Map.ofEntries(
            Map.entry("id", List.of("policy-id", "document-id")),
            Map.entry("title", List.of("policy-title", "policy-name", "name-of-policy")),
            Map.entry("owner", List.of("policy-owner", "owned-by", "policy-lead", "person-responsible")),
            Map.entry("audience", List.of("applies-to", "who-it-applies-to")),
            Map.entry("statutory", List.of("is-statutory", "statutory-policy")),
            Map.entry(
                    "approved",
                    List.of(
                            "approval",
                            "approval-date",
                            "approved-date",
                            "approved-on",
                            "date-approved",
                            "date-of-approval",
                            "adopted",
                            "adopted-on",
                            "date-adopted",
                            "ratified",
                            "ratified-on",
                            "date-ratified")),
            Map.entry("approved-by", List.of("adopted-by", "ratified-by", "agreed-by", "signed-off-by")),
            Map.entry("approver", List.of("approving-body", "to-be-approved-by", "approval-by")),
            Map.entry(
                    "effective",
                    List.of(
                            "applies-from",
                            "date-effective",
                            "effective-date",
                            "effective-from",
                            "in-force-from",
                            "valid-from")),
            Map.entry("for-year", List.of("academic-year", "school-year")),
            Map.entry(
                    "review",
                    List.of(
                            "date-of-next-review",
                            "date-of-review",
                            "due-for-review",
                            "next-review",
                            "next-review-date",
                            "next-review-due",
                            "review-by",
                            "review-date",
                            "review-due",
                            "review-on",
                            "to-be-reviewed")),
            Map.entry(
                    "review-every",
                    List.of("review-cycle", "review-frequency", "review-interval", "review-period", "reviewed-every")),
            Map.entry("withdrawn", List.of("date-withdrawn", "withdrawal-date", "withdrawn-on")),
            Map.entry("replaced-by", List.of("superseded-by")),
            Map.entry("acknowledgement", List.of("acknowledgement-required", "to-be-acknowledged", "to-be-signed")),
            Map.entry(
                    "summary-of-changes",
                    List.of("change-note", "change-summary", "changes", "reason-for-change", "what-changed"))));

    /** Other tools have these too, for something of their own. */
    private static final Map<String, String> PERHAPS = byWord(Map.of(
            "id", List.of("slug"),
            "title", List.of("name"),
            "owner", List.of("author", "lead", "responsible"),
            "summary-of-changes", List.of("summary")));

    private KeySynonyms() {}

    /** The fact that is meant for certain. */
    static Optional<String> surely(String key) {
        return Optional.ofNullable(SURE.get(key));
    }

    /** The fact that may be meant. */
    static Optional<String> perhaps(String key) {
        return Optional.ofNullable(PERHAPS.get(key));
    }

    private static Map<String, String> byWord(Map<String, List<String>> wordsByFact) {
        Map<String, String> byWord = new TreeMap<>();
        wordsByFact.forEach((fact, words) -> words.forEach(word -> byWord.put(word, fact)));
        return byWord;
    }
}
