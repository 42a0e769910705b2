package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.NearestName;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes out of the findings what authors silenced with a reason. What stops the site from being built cannot be silenced,
 * and a comment that silences nothing is told, so that none outlives what it was written for.
 */
public final class Silencing {

    private static final String EXAMPLE = "Write it as in: aup:ignore link-text: the form is called so.";

    private final List<Silence> silences;
    private final Map<String, List<Silence>> silencesByPath;
    private final List<Finding> told = new ArrayList<>();
    private final List<SilencedFinding> silenced = new ArrayList<>();
    private final Set<Silence> used = new HashSet<>();

    private Silencing(List<Silence> silences) {
        this.silences = silences;
        this.silencesByPath = silences.stream().collect(Collectors.groupingBy(Silence::path));
    }

    /** Applies the comments of the files to the findings. */
    public static Silencing of(List<Finding> findings, List<CheckedFile> files) {
        List<SilencedPlaces> places = files.stream().map(SilencedPlaces::in).toList();
        Silencing silencing = new Silencing(
                places.stream().flatMap(place -> place.silences().stream()).toList());
        findings.forEach(silencing::take);
        silencing.silences.forEach(silencing::judge);
        places.forEach(place -> silencing.told.addAll(place.unread()));
        return silencing;
    }

    /** What is still to be told, with what is wrong with the comments themselves. */
    public List<Finding> told() {
        return List.copyOf(told);
    }

    /** What is not told any more, and why. */
    public List<SilencedFinding> silenced() {
        return List.copyOf(silenced);
    }

    private void take(Finding finding) {
        Optional<Silence> silence = silencesByPath.getOrDefault(finding.path(), List.of()).stream()
                .filter(candidate -> candidate.takesBack(finding))
                .findFirst();
        silence.ifPresent(used::add);
        if (silence.isPresent() && finding.fault().severity() != Severity.ERROR) {
            silenced.add(new SilencedFinding(finding, silence.get().comment().reason()));
        } else {
            told.add(finding);
        }
    }

    private void judge(Silence silence) {
        if (silence.comment().rules().isEmpty()) {
            tell(silence, Severity.WARNING, "the comment names no rule to silence", EXAMPLE);
        } else if (silence.comment().reason().isEmpty()) {
            tell(
                    silence,
                    Severity.WARNING,
                    "the comment silences " + named(silence) + " without a reason, so the findings are told",
                    "Say behind a colon why it is right as it stands. " + EXAMPLE);
        } else if (!unknown(silence).isEmpty()) {
            tellUnknown(silence);
        } else if (!used.contains(silence)) {
            tell(
                    silence,
                    Severity.NOTE,
                    "the comment silences " + named(silence) + ", but nothing of that kind is found here",
                    "Take the comment away.");
        } else if (told.stream()
                .anyMatch(finding -> finding.fault().severity() == Severity.ERROR && silence.covers(finding))) {
            tell(
                    silence,
                    Severity.WARNING,
                    "the comment cannot silence what stops the site from being built",
                    "Mend what is told here, and take the comment away.");
        }
    }

    private void tellUnknown(Silence silence) {
        String name = unknown(silence).get(0);
        List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
        tell(
                silence,
                Severity.WARNING,
                "there is no rule \"" + name + "\" to silence",
                NearestName.to(name, ids)
                        .map(near -> "Did you mean \"" + near + "\"?")
                        .orElse("Use the name that stands in brackets behind a finding."));
    }

    private static List<String> unknown(Silence silence) {
        return silence.comment().rules().stream()
                .filter(name -> Rule.of(name).isEmpty())
                .toList();
    }

    private static String named(Silence silence) {
        return silence.comment().rules().stream().collect(Collectors.joining("\", \"", "\"", "\""));
    }

    private void tell(Silence silence, Severity severity, String what, String mend) {
        told.add(silence.finding(new Fault(Rule.SILENCE, severity, silence.line(), what, mend)));
    }
}
