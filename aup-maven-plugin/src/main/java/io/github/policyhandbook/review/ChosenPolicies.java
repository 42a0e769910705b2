package io.github.policyhandbook.review;

import io.github.policyhandbook.edition.PolicyNames;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.NearestName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The policies to which an agenda is limited. */
public final class ChosenPolicies {

    private static final int FEW = 12;

    private ChosenPolicies() {}

    /**
     * Their ids; none where all that change are to come.
     *
     * @param written as {@code aup.policies} names them: by an id or a path, now or formerly
     * @throws HandbookException if there is no such policy
     */
    public static Set<String> of(List<String> written, PolicyNames names) {
        Set<String> chosen = new LinkedHashSet<>();
        for (PolicyChoice choice : PolicyChoice.parse(written)) {
            chosen.add(names.idOf(choice.id()).orElseThrow(() -> unknown(choice.id(), names.ids())));
        }
        return chosen;
    }

    private static HandbookException unknown(String id, List<String> known) {
        String advice = NearestName.to(id, known)
                .map(nearest -> "Did you mean \"" + nearest + "\"?")
                .orElseGet(() -> known.size() <= FEW
                        ? "Name one of " + String.join(", ", known) + "."
                        : "A policy's id is the name of its page: policies/attendance.html is attendance.");
        return new HandbookException("aup.policies names \"" + id + "\", but no policy has that id.\n  " + advice);
    }
}
