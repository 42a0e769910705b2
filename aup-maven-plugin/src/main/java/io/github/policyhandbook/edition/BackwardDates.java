package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.EnglishDate;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Rule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the dates of one policy that are stated earlier than the version before them: mostly a mistyped year. */
final class BackwardDates {

    private final FollowedPolicy policy;
    private final ZoneId zone;
    private final Map<String, Notice> byPath = new LinkedHashMap<>();

    BackwardDates(FollowedPolicy policy, ZoneId zone) {
        this.policy = policy;
        this.zone = zone;
    }

    /**
     * A date to be told of; of several in one file, the newest is.
     *
     * @param key the fact that states it
     */
    void tell(PolicyRevision file, String key, LocalDate stated, LocalDate versionBefore) {
        Fault fault = Fault.warning(
                Rule.BACKWARD_DATES,
                file.text().factLines().of(key),
                "the stated date " + EnglishDate.of(stated)
                        + " is earlier than that of the version before it, and counts as "
                        + EnglishDate.of(versionBefore),
                "Look whether the year is mistyped, and put it right.");
        boolean isTip = policy.live().filter(live -> live == file).isPresent();
        byPath.put(file.file().path(), isTip ? Notice.on(file, fault) : Notice.onOld(file, fault, zone));
    }

    List<Notice> notices() {
        return new ArrayList<>(byPath.values());
    }
}
