package io.github.policyhandbook.markdown;

import io.github.policyhandbook.model.ApprovedFacts;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Writes an approval into the front matter of a policy file. The lines that say something else until then change, and
 * nothing else does, to the byte; what cannot be changed safely is refused.
 */
public final class FrontMatterEdit {

    private static final String UNSAFE =
            "the approval cannot be written into this front matter without changing what else it says";

    private final SavedText saved;
    private final List<NewFact> facts;

    private FrontMatterEdit(SavedText saved, List<NewFact> facts) {
        this.saved = saved;
        this.facts = facts;
    }

    /** What became of a file. */
    public sealed interface Outcome permits Written, Refused {}

    /**
     * The file with the approval in it.
     *
     * @param content its bytes; the same as before where it said all of that already
     * @param set what was set, as it is written in the file now: {@code status: approved}
     */
    public record Written(byte[] content, List<String> set) implements Outcome {
        public Written {
            content = content.clone();
            set = List.copyOf(set);
        }

        /** The file's bytes. */
        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /** Why the approval has to be written by hand, where, and what to write. */
    public record Refused(Fault fault) implements Outcome {}

    /** Writes the approval into a file's bytes. */
    public static Outcome approve(byte[] content, ApprovedFacts approval) {
        List<NewFact> facts = NewFact.of(approval);
        return SavedText.of(content)
                .map(saved -> new FrontMatterEdit(saved, facts).outcome())
                .orElseGet(() -> new Refused(Fault.error(
                        Rule.APPROVAL,
                        1,
                        "the file is not text, so that no approval can be written into it",
                        byHand(facts))));
    }

    private Outcome outcome() {
        Optional<FrontMatterBlock> found = FrontMatterBlock.of(saved.text());
        if (found.isEmpty()) {
            return written(List.of(newBlock()), facts);
        }
        FrontMatterBlock block = found.get();
        if (!block.closed()) {
            return refused(block.fenceLine(), "the front matter that begins here has no end");
        }
        try {
            Optional<FactPlaces> places = FactPlaces.of(saved.text(), block);
            return places.map(this::edited)
                    .orElseGet(() ->
                            refused(block.firstLine(), "the front matter is not one \"key: value\" on each line"));
        } catch (YamlEngineException | StackOverflowError e) {
            Optional<Fault> fault = YamlFacts.read(block).fault();
            return refused(
                    fault.map(Fault::line).orElse(block.fenceLine()),
                    fault.map(Fault::what).orElse("the front matter cannot be read"));
        }
    }

    private Outcome edited(FactPlaces places) {
        ValueEdit values = new ValueEdit(saved.text(), places);
        NewLines lines = new NewLines(saved, places);
        String otherDate = otherDate(places);
        List<Replacement> changes = new ArrayList<>();
        List<NewFact> changed = new ArrayList<>();
        for (NewFact fact : facts) {
            List<FactPlaces.Place> stated = places.of(fact.key());
            Optional<Outcome> refusal = refusal(fact, stated, places, values);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            Optional<Replacement> change = stated.isEmpty()
                    ? Optional.of(lines.stating(fact, otherDate))
                    : values.saying(fact, stated.get(0), otherDate);
            change.ifPresent(changes::add);
            change.ifPresent(made -> changed.add(fact));
        }
        return written(changes, changed);
    }

    private Optional<Outcome> refusal(
            NewFact fact, List<FactPlaces.Place> stated, FactPlaces places, ValueEdit values) {
        if (stated.size() > 1) {
            return Optional.of(refused(
                    stated.get(1).line(),
                    "the key \"" + fact.key() + "\" is used twice (first on line "
                            + stated.get(0).line() + ")"));
        }
        if (stated.isEmpty()) {
            return places.all().stream()
                    .filter(other -> MisspeltKey.meantBy(other.key())
                            .filter(fact.key()::equals)
                            .isPresent())
                    .filter(other -> !MisspeltKey.isKnown(other.key()))
                    .findFirst()
                    .map(other -> refused(
                            other.line(),
                            "the key \"" + other.key() + "\" may mean \"" + fact.key() + "\", which is to be set"));
        }
        FactPlaces.Place place = stated.get(0);
        return values.obstacle(place)
                .map(why ->
                        refused(place.line(), "\"" + fact.key() + "\" " + why + ", so that it cannot be set safely"));
    }

    private Outcome written(List<Replacement> changes, List<NewFact> changed) {
        if (Replacement.overlap(changes)) {
            return refused(1, UNSAFE);
        }
        Optional<byte[]> content = saved.with(changes);
        if (content.isEmpty()) {
            return refused(1, "the file's encoding lacks a character of what is to be written; save the file as UTF-8");
        }
        EditedFile after = new EditedFile(saved.content(), content.get());
        if (!after.saysNothingElseThan(facts)) {
            return refused(1, UNSAFE);
        }
        return new Written(
                content.get(),
                changed.stream()
                        .map(fact -> fact.key() + ": " + after.words(fact.key()))
                        .toList());
    }

    private Replacement newBlock() {
        String end = saved.lineEnd(0);
        String lines = facts.stream().map(fact -> NewLines.line(fact, "") + end).collect(Collectors.joining());
        boolean spaced = saved.text().isEmpty() || saved.text().startsWith("\n");
        return new Replacement(0, 0, "---" + end + lines + "---" + end + (spaced ? "" : end));
    }

    /** A date that the file states, whose style those that it does not state yet take on. */
    private static String otherDate(FactPlaces places) {
        return List.of("approved", "review", "effective", "withdrawn").stream()
                .flatMap(key -> places.of(key).stream())
                .flatMap(place -> ValueEdit.words(place).stream())
                .filter(words -> WrittenDate.read(words) instanceof WrittenDate.Day)
                .findFirst()
                .orElse("");
    }

    private Outcome refused(int line, String what) {
        return new Refused(Fault.error(Rule.APPROVAL, line, what, byHand(facts)));
    }

    private static String byHand(List<NewFact> facts) {
        return "Write into its front matter by hand, each on a line of its own: "
                + facts.stream().map(fact -> NewLines.line(fact, "")).collect(Collectors.joining("; ")) + ".";
    }
}
