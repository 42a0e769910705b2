package io.github.policyhandbook.markdown;

import io.github.policyhandbook.markdown.WrittenFact.Words;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the keys that are none of the handbook's. A slip of the pen and another word for a fact lose that fact. A key of
 * another tool is fine, but says nothing here; its reader may think that it does.
 */
final class UnknownKeys {

    private static final int MOST_NAMED = 8;

    /** What a text is called that keeps itself back, by the keys of other tools. */
    private static final Map<String, Set<String>> KEPT_BACK = Map.of(
            "draft", Set.of("true", "yes"), "published", Set.of("false", "no"), "publish", Set.of("false", "no"));

    private final Set<String> stated;
    private final List<Fault> faults = new ArrayList<>();
    private final List<WrittenFact> others = new ArrayList<>();

    /** @param stated the keys that are there, none of which another one can mean */
    UnknownKeys(Set<String> stated) {
        this.stated = Set.copyOf(stated);
    }

    /** The fact that an unknown key means by a slip, so that what it may keep back must be kept back. */
    Optional<String> slipFor(WrittenFact fact) {
        return MisspeltKey.meantBy(fact.key()).filter(this::isMissing);
    }

    /** Reads a key that is not known. */
    void read(WrittenFact fact) {
        Optional<String> sure =
                KeySynonyms.surely(fact.key()).filter(this::isMissing).or(() -> slipFor(fact));
        Optional<String> perhaps = KeySynonyms.perhaps(fact.key()).filter(this::isMissing);
        if (sure.isPresent()) {
            faults.add(Fault.warning(Rule.UNKNOWN_KEY, fact.line(), notKnown(fact), meaning(sure.get())));
        } else if (keepsBack(fact)) {
            faults.add(Fault.warning(
                    Rule.UNKNOWN_KEY,
                    fact.line(),
                    notKnown(fact) + ", so the policy is published all the same",
                    "Write \"status: draft\" to keep it back."));
        } else if (perhaps.isPresent()) {
            faults.add(Fault.note(Rule.UNKNOWN_KEY, fact.line(), notKnown(fact), meaning(perhaps.get())));
        } else {
            others.add(fact);
        }
    }

    /** What is told of all keys that were read: what loses a fact one by one, and in one note the keys of other tools. */
    List<Fault> faults() {
        List<Fault> all = new ArrayList<>(faults);
        if (!others.isEmpty()) {
            boolean one = others.size() == 1;
            all.add(Fault.note(
                    Rule.UNKNOWN_KEY,
                    others.stream().mapToInt(WrittenFact::line).min().orElseThrow(),
                    one
                            ? notKnown(others.get(0)) + ", and says nothing here"
                            : "the keys " + named() + " are not known, and say nothing here",
                    one
                            ? "Leave it where another tool reads it; else take it away."
                            : "Leave them where another tool reads them; else take them away."));
        }
        return all;
    }

    /** What a key that is not known is told with. */
    static String notKnown(WrittenFact fact) {
        return "the key " + quoted(fact) + " is not known";
    }

    static String meaning(String meant) {
        return "Did you mean \"" + meant + "\"?";
    }

    private boolean isMissing(String fact) {
        return !stated.contains(fact);
    }

    private boolean keepsBack(WrittenFact fact) {
        return isMissing("status")
                && fact.value() instanceof Words words
                && KEPT_BACK
                        .getOrDefault(fact.key(), Set.of())
                        .contains(words.text().toLowerCase(Locale.ROOT));
    }

    private String named() {
        List<String> names = others.stream().map(UnknownKeys::quoted).collect(Collectors.toList());
        if (names.size() > MOST_NAMED) {
            names.subList(MOST_NAMED, names.size()).clear();
            names.add("others");
        }
        String last = names.remove(names.size() - 1);
        return String.join(", ", names) + " and " + last;
    }

    private static String quoted(WrittenFact fact) {
        return "\"" + OneLine.beginning(fact.key()) + "\"";
    }
}
