package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds files of the tip that state one id, letter case aside: nobody could say which of them an address means. */
final class SharedIds {

    private SharedIds() {}

    /** One error for each file but the first, by the age of their policies, naming both. */
    static List<Notice> notices(Lineage lineage) {
        Map<String, PolicyRevision> first = new LinkedHashMap<>();
        List<Notice> notices = new ArrayList<>();
        for (FollowedPolicy policy : lineage.policies()) {
            policy.live()
                    .ifPresent(file -> FollowedPolicy.statedId(file).ifPresent(id -> {
                        PolicyRevision holder = first.putIfAbsent(id, file);
                        if (holder != null) {
                            notices.add(shared(holder, file));
                        }
                    }));
        }
        return notices;
    }

    private static Notice shared(PolicyRevision holder, PolicyRevision file) {
        Fault fault = Fault.error(
                Rule.SHARED_ID,
                file.text().factLines().of("id"),
                "the id \"" + file.text().frontMatter().id().orElseThrow() + "\" is that of "
                        + holder.file().path() + " too",
                "Give one of the two files another id.");
        return new Notice(Notice.on(file, fault).finding(), List.of(holder.file(), file.file()));
    }
}
