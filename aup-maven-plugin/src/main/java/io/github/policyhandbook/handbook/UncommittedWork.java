package io.github.policyhandbook.handbook;

import io.github.policyhandbook.model.Progress;
import java.util.List;

/** Says that the site shows what is committed, to someone who has changed policies and not committed them. */
final class UncommittedWork {

    private static final int NAMED = 3;

    private UncommittedWork() {}

    static void tell(List<String> paths, Progress progress) {
        if (paths.isEmpty()) {
            return;
        }
        String named = String.join(", ", paths.subList(0, Math.min(NAMED, paths.size())));
        String more = paths.size() > NAMED ? " and " + (paths.size() - NAMED) + " more" : "";
        progress.warn("Not committed yet, so not in the site: " + named + more + ".");
    }
}
