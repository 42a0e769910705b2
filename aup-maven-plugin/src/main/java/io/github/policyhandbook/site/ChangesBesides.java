package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Body;
import io.github.policyhandbook.model.LinkTarget;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What changed in a policy besides its clauses: a title that is no heading of its text, and pictures that were replaced
 * under the same name. Only where there is none of it may a page say that nothing else changed.
 */
final class ChangesBesides {

    private final Words words;
    private final CopiedFiles copied;

    ChangesBesides(SitePlan plan, CopiedFiles copied) {
        this.words = plan.words();
        this.copied = copied;
    }

    /** The parts of a sentence: {@code the title changed}, {@code 1 picture was replaced}. */
    List<String> of(ComparedYears.Pair pair, PolicyComparison comparison) {
        if (comparison.from().isEmpty() || comparison.to().isEmpty()) {
            return List.of();
        }
        Version before = comparison.from().get();
        Version after = comparison.to().get();
        List<String> parts = new ArrayList<>();
        boolean titled = !before.titleOn(pair.from().date())
                .equals(after.titleOn(pair.to().date()));
        if (titled && before.text().heading().equals(after.text().heading())) {
            parts.add(words.say("sentence.title"));
        }
        int replaced = replaced(
                Reading.inEdition(pair.from(), comparison.policy(), before),
                before,
                Reading.inEdition(pair.to(), comparison.policy(), after),
                after);
        if (replaced > 0) {
            parts.add(words.count("sentence.pictures", replaced));
        }
        return parts;
    }

    /** A picture that another address stands for is a change of its clause; here the address is the same. */
    private int replaced(Reading from, Version before, Reading to, Version after) {
        Set<String> kept = pictures(before);
        kept.retainAll(pictures(after));
        return (int) kept.stream()
                .filter(target -> !content(from, target).equals(content(to, target)))
                .count();
    }

    private static Set<String> pictures(Version version) {
        Set<String> targets = new LinkedHashSet<>();
        for (Body.Part part : version.text().body().parts()) {
            if (part instanceof Body.Image image) {
                targets.add(image.target());
            }
        }
        return targets;
    }

    private Optional<String> content(Reading reading, String target) {
        LinkTarget address = LinkTarget.of(target);
        return address.isExternal()
                ? Optional.empty()
                : LinkResolver.places(reading, address).stream()
                        .flatMap(place -> copied.content(reading, place).stream())
                        .findFirst();
    }
}
