package io.github.policyhandbook.markdown;

import io.github.policyhandbook.markdown.WrittenFact.Named;
import io.github.policyhandbook.markdown.WrittenFact.Several;
import io.github.policyhandbook.markdown.WrittenFact.Words;
import io.github.policyhandbook.model.FactLines;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.FrontMatter;
import io.github.policyhandbook.model.OneLine;
import io.github.policyhandbook.model.Readers;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Understands the facts that are written in the front matter. Where one that decides who reads the policy cannot be
 * understood, the narrower meaning holds: a draft, for governors.
 */
final class FactReader {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    /** Without these the handbook would be wrong, not only poorer. */
    private static final Set<String> DECISIVE =
            Set.of("id", "status", "readers", "approved", "effective", "review", "withdrawn");

    private final FrontMatter.Builder facts = FrontMatter.builder();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> lineOfKey = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();
    private final List<WrittenFact> unknown = new ArrayList<>();

    void readAll(List<WrittenFact> written) {
        written.forEach(this::read);
        UnknownKeys keys = new UnknownKeys(lineOfKey.keySet());
        for (WrittenFact fact : unknown) {
            Optional<String> slip = keys.slipFor(fact).filter(this::narrow);
            slip.ifPresentOrElse(meant -> misspelt(fact, meant), () -> keys.read(fact));
        }
        faults.addAll(keys.faults());
    }

    FrontMatter frontMatter() {
        return facts.build();
    }

    /**
     * Where each key stands, known or not.
     *
     * @param textBegins the 1-based line on which the text below the facts begins
     */
    FactLines lines(int textBegins) {
        return new FactLines(lineOfKey, textBegins, unclear);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private void read(WrittenFact fact) {
        Integer first = lineOfKey.putIfAbsent(fact.key(), fact.line());
        if (first != null) {
            repeated(fact, first);
            return;
        }
        switch (fact.key()) {
            case "id" -> id(fact);
            case "title" -> words(fact, facts::title);
            case "owner" -> words(fact, facts::owner);
            case "audience" -> audience(fact);
            case "category" -> words(fact, facts::category);
            case "statutory" -> yesOrNo(fact, facts::statutory);
            case "readers" -> readers(fact);
            case "status" -> status(fact);
            case "approved" -> date(fact, facts::approved);
            case "approved-by" -> words(fact, facts::approvedBy);
            case "approver" -> words(fact, facts::approver);
            case "effective" -> date(fact, facts::effective);
            case "for-year" -> words(fact, facts::forYear);
            case "review" -> date(fact, facts::review);
            case "review-every" -> reviewEvery(fact);
            case "withdrawn" -> date(fact, facts::withdrawn);
            case "replaced-by" -> words(fact, facts::replacedBy);
            case "acknowledgement" -> yesOrNo(fact, facts::acknowledgement);
            case "contacts" -> contacts(fact);
            case "summary-of-changes" -> words(fact, facts::summaryOfChanges);
            default -> unknown.add(fact);
        }
    }

    private void repeated(WrittenFact fact, int first) {
        tell(
                Rule.REPEATED_KEY,
                fact,
                "the key \"" + fact.key() + "\" is used twice (first on line " + first + ")",
                "Delete one of them.");
        narrow(fact.key());
    }

    /** A slip in a key must not publish a draft. */
    private void misspelt(WrittenFact fact, String meant) {
        unclear.add(meant);
        faults.add(Fault.error(
                Rule.UNKNOWN_KEY,
                fact.line(),
                UnknownKeys.notKnown(fact),
                UnknownKeys.meaning(meant) + " Until it is mended, the policy is "
                        + (meant.equals("status") ? "kept back as a draft." : "shown to governors only.")));
    }

    /** Takes the narrower meaning of a key that decides who reads the policy; false for any other key. */
    private boolean narrow(String key) {
        switch (key) {
            case "status" -> facts.status(Status.DRAFT);
            case "readers" -> facts.readers(Readers.GOVERNORS);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void id(WrittenFact fact) {
        if (fact.value() instanceof Words words && ID.matcher(words.text()).matches()) {
            facts.id(words.text());
        } else {
            tell(
                    fact,
                    "the id " + shown(fact) + " cannot be an address",
                    "Use up to 80 letters a to z, digits and hyphens, as in \"acceptable-use\".");
        }
    }

    private void status(WrittenFact fact) {
        if (fact.value() instanceof Words words) {
            for (Status status : Status.values()) {
                if (status.name().equalsIgnoreCase(words.text())) {
                    facts.status(status);
                    return;
                }
            }
        }
        facts.status(Status.DRAFT);
        tell(
                fact,
                "the status " + shown(fact) + " is not known; the policy is kept back as a draft",
                "Write draft, approved or withdrawn.");
    }

    private void readers(WrittenFact fact) {
        if (fact.value() instanceof Words words) {
            for (Readers circle : Readers.values()) {
                if (circle.name().equalsIgnoreCase(words.text())) {
                    facts.readers(circle);
                    return;
                }
            }
        }
        facts.readers(Readers.GOVERNORS);
        tell(
                fact,
                "the readers " + shown(fact) + " are not known; the policy is shown to governors only",
                "Write public, staff or governors.");
    }

    private void date(WrittenFact fact, Consumer<LocalDate> setter) {
        if (!(fact.value() instanceof Words words)) {
            tell(fact, "\"" + fact.key() + "\" is not a date", "Write it as 2025-09-12 or 12 September 2025.");
            return;
        }
        WrittenDate.Reading reading = WrittenDate.read(words.text());
        if (reading instanceof WrittenDate.Day day) {
            setter.accept(day.date());
        } else if (reading instanceof WrittenDate.Refused refused) {
            tell(fact, "the date " + shown(fact) + " of \"" + fact.key() + "\" " + refused.reason(), refused.mend());
        }
    }

    private void reviewEvery(WrittenFact fact) {
        if (fact.value() instanceof Words words
                && WrittenPeriod.read(words.text()).isPresent()) {
            WrittenPeriod.read(words.text()).ifPresent(facts::reviewEvery);
        } else {
            tell(
                    fact,
                    "\"review-every\" says " + shown(fact) + ", which is no length of time",
                    "Write \"every year\", \"every 2 years\" or P18M.");
        }
    }

    private void words(WrittenFact fact, Consumer<String> setter) {
        if (fact.value() instanceof Words words) {
            Optional.of(Blanks.collapse(words.text()))
                    .filter(said -> !said.isEmpty())
                    .ifPresent(setter);
        } else {
            tell(fact, "\"" + fact.key() + "\" is not plain words", "Write it as one value on one line.");
        }
    }

    private void audience(WrittenFact fact) {
        if (fact.value() instanceof Words words) {
            facts.audience(filled(List.of(words.text().split(","))));
        } else if (fact.value() instanceof Several several) {
            facts.audience(filled(several.texts()));
        } else {
            tell(fact, "\"audience\" is not a list", "Write it as in \"audience: staff, pupils\".");
        }
    }

    private static List<String> filled(List<String> texts) {
        return texts.stream()
                .map(Blanks::collapse)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private void contacts(WrittenFact fact) {
        if (fact.value() instanceof Named named) {
            named.texts().forEach((role, name) -> {
                if (name.isEmpty()) {
                    nameless(role, named.lines().get(role));
                } else {
                    facts.contact(role, name);
                }
            });
        } else {
            tell(
                    fact,
                    "\"contacts\" does not say who has which role",
                    "Write one \"role: name\" on each line below it, indented by two blanks.");
        }
    }

    private void nameless(String role, int line) {
        faults.add(Fault.warning(
                Rule.CONTACT_NOT_NAMED,
                line,
                "nobody is named for the role \"" + role + "\", so readers are not shown it",
                "Write behind the colon who it is or where to ask, or take the line away."));
    }

    private void yesOrNo(WrittenFact fact, Consumer<Boolean> setter) {
        String said = fact.value() instanceof Words words ? words.text().toLowerCase(Locale.ROOT) : "";
        switch (said) {
            case "true", "yes" -> setter.accept(true);
            case "false", "no" -> setter.accept(false);
            default -> tell(fact, "\"" + fact.key() + "\" is neither yes nor no", "Write true or false.");
        }
    }

    private void tell(WrittenFact fact, String what, String mend) {
        tell(Rule.BAD_VALUE, fact, what, mend);
    }

    private void tell(Rule rule, WrittenFact fact, String what, String mend) {
        unclear.add(fact.key());
        faults.add(
                DECISIVE.contains(fact.key())
                        ? Fault.error(rule, fact.line(), what, mend)
                        : Fault.warning(rule, fact.line(), what, mend));
    }

    private static String shown(WrittenFact fact) {
        return fact.value() instanceof Words words ? "\"" + OneLine.beginning(words.text()) + "\"" : "given as a list";
    }
}
