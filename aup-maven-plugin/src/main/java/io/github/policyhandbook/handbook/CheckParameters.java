package io.github.policyhandbook.handbook;

import io.github.policyhandbook.check.CheckSettings;
import io.github.policyhandbook.check.RequiredPolicy;
import io.github.policyhandbook.model.NearestName;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.Severity;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what a school asks of a check, from the values of its parameters. */
final class CheckParameters {

    private static final String OFF = "off";

    private final Map<String, String> stated;

    /** @param stated the values by their parameters' names; absent where none is stated, and blank too but for {@code required} */
    CheckParameters(Map<String, String> stated) {
        this.stated = Map.copyOf(stated);
    }

    CheckSettings settings(boolean oldRevisions) {
        return new CheckSettings(dueWithin(), required(), region(), weights(), failOn(), oldRevisions);
    }

    private Period dueWithin() {
        String value = value("dueWithin");
        if (value.isEmpty()) {
            return CheckSettings.USUAL.dueWithin();
        }
        try {
            Period period = Period.parse(value);
            if (!period.isNegative()) {
                return period;
            }
        } catch (DateTimeException e) {
            // Refused below like any other value that makes no sense.
        }
        throw Parameters.refused("dueWithin", value, "a length of time in days, weeks or months", "P30D");
    }

    private List<RequiredPolicy> required() {
        List<RequiredPolicy> required = new ArrayList<>();
        if (stated.containsKey("required")) {
            required.addAll(listed(stated.get("required")));
        }
        if (!value("requiredFile").isEmpty()) {
            required.addAll(RequiredList.read(Path.of(value("requiredFile"))));
        }
        return required;
    }

    private static List<RequiredPolicy> listed(String value) {
        List<RequiredPolicy> listed = Parameters.list(value).stream()
                .flatMap(names -> RequiredList.names(names).stream())
                .map(RequiredPolicy::new)
                .toList();
        if (listed.isEmpty()) {
            throw Parameters.refused(
                    "required",
                    value,
                    "the policies that the school must have, by id or title, separated by commas",
                    "safeguarding,behaviour");
        }
        return listed;
    }

    /** Two letters as in ISO 3166, where the United Kingdom is GB. */
    private String region() {
        String value = value("region");
        if (value.isEmpty()) {
            return CheckSettings.USUAL.region();
        }
        String region = value.toUpperCase(Locale.ROOT);
        if (!List.of(Locale.getISOCountries()).contains(region)) {
            throw Parameters.refused(
                    "region",
                    value,
                    "a country in two letters, where the United Kingdom is GB and Ireland is IE",
                    "GB");
        }
        return region;
    }

    private Map<Rule, Optional<Severity>> weights() {
        Map<Rule, Optional<Severity>> weights = new EnumMap<>(Rule.class);
        for (String pair : Parameters.list(value("severity"))) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw refusedWeight("rules with their weights, separated by commas");
            }
            weights.put(rule(pair.substring(0, equals)), weight(pair.substring(equals + 1)));
        }
        return weights;
    }

    private Rule rule(String id) {
        List<String> ids = Arrays.stream(Rule.values()).map(Rule::id).toList();
        return Rule.of(id)
                .orElseThrow(() -> refusedWeight("rules of the check with their weights, and \"" + id.strip()
                        + "\" is none"
                        + NearestName.to(id.strip(), ids)
                                .map(near -> " (did you mean \"" + near + "\"?)")
                                .orElse("")));
    }

    private Optional<Severity> weight(String word) {
        if (word.strip().equalsIgnoreCase(OFF)) {
            return Optional.empty();
        }
        return Optional.of(severity(word)
                .orElseThrow(() -> refusedWeight(
                        "rules with the weights error, warning, note or off, and \"" + word.strip() + "\" is none")));
    }

    private RuntimeException refusedWeight(String expected) {
        return Parameters.refused("severity", value("severity"), expected, "link-text=off,review-overdue=error");
    }

    private Optional<Severity> failOn() {
        String value = value("failOn");
        if (value.isEmpty()) {
            return CheckSettings.USUAL.failOn();
        }
        if (value.equalsIgnoreCase("none")) {
            return Optional.empty();
        }
        return Optional.of(severity(value)
                .orElseThrow(() ->
                        Parameters.refused("failOn", value, "error, warning, note or none for aup:check", "warning")));
    }

    private static Optional<Severity> severity(String word) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private String value(String name) {
        return stated.getOrDefault(name, "").strip();
    }
}
