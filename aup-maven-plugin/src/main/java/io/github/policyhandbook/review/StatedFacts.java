package io.github.policyhandbook.review;

import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.review.FactChange.Fact;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The facts that a policy's front matter states, worded as a {@link FactChange} words them. */
final class StatedFacts {

    private final Map<Fact, String> facts = new EnumMap<>(Fact.class);

    private StatedFacts() {}

    /** What it states, in the order of {@link Fact}; the circle of readers also where it is silent, the file's place never. */
    static Map<Fact, String> of(FrontMatter stated) {
        StatedFacts found = new StatedFacts();
        found.take(stated);
        return Collections.unmodifiableMap(found.facts);
    }

    private void take(FrontMatter stated) {
        put(Fact.TITLE, stated.title());
        put(Fact.OWNER, stated.owner());
        put(Fact.AUDIENCE, list(stated.audience()));
        put(Fact.READERS, Optional.of(stated.circle().name().toLowerCase(Locale.ROOT)));
        put(Fact.CATEGORY, stated.category());
        put(Fact.STATUTORY, stated.statutory());
        put(Fact.APPROVER, stated.approver());
        put(Fact.EFFECTIVE, stated.effective());
        put(Fact.FOR_YEAR, stated.forYear());
        put(Fact.REVIEW, stated.review());
        put(Fact.REVIEW_EVERY, stated.reviewEvery());
        put(Fact.WITHDRAWN, stated.withdrawn());
        put(Fact.REPLACED_BY, stated.replacedBy());
        put(Fact.ACKNOWLEDGEMENT, Optional.of(stated.acknowledgement()).filter(yes -> yes));
        put(Fact.CONTACTS, list(contacts(stated.contacts())));
    }

    private void put(Fact fact, Optional<?> value) {
        value.ifPresent(known -> facts.put(fact, known.toString()));
    }

    private static List<String> contacts(Map<String, String> contacts) {
        return contacts.entrySet().stream()
                .map(contact -> contact.getKey() + ": " + contact.getValue())
                .toList();
    }

    private static Optional<String> list(List<String> parts) {
        return Optional.of(String.join(", ", parts)).filter(text -> !text.isEmpty());
    }
}
