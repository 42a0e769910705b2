package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Revision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which policy a path of the repository means, now and in earlier years: old names of a renamed policy are kept. */
public final class PolicyPaths {

    private record Holder(int position, Policy policy) {}

    private final Map<String, List<Holder>> holders = new TreeMap<>();
    private final Map<String, String> anyCase = new TreeMap<>();

    PolicyPaths(Handbook handbook) {
        for (Policy policy : handbook.policies()) {
            for (PolicyRevision revision : policy.revisions()) {
                if (!revision.isDraft()) {
                    String path = revision.file().path();
                    holders.computeIfAbsent(path, key -> new ArrayList<>())
                            .add(new Holder(revision.revision().position(), policy));
                    anyCase.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
                }
            }
        }
        holders.values().forEach(list -> list.sort(Comparator.comparingInt(Holder::position)));
    }

    /**
     * The policy a link means.
     *
     * @param path a path in the repository: a file with or without its ending, or a folder
     * @param then of several policies that stood there over time, the last one by this revision
     */
    Optional<Policy> find(String path, Revision then) {
        for (String candidate : mayMean(path)) {
            List<Holder> found = holders.get(candidate);
            if (found != null) {
                return Optional.of(holderAt(found, then));
            }
        }
        // A link written on a Windows machine works there whatever its case.
        for (String candidate : mayMean(path)) {
            String written = anyCase.get(candidate.toLowerCase(Locale.ROOT));
            if (written != null) {
                return Optional.of(holderAt(holders.get(written), then));
            }
        }
        return Optional.empty();
    }

    /**
     * The files a link may mean, the likeliest first.
     *
     * @param path a path in the repository: a file with or without its ending, or a folder
     */
    public static List<String> mayMean(String path) {
        String folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
        List<String> candidates = new ArrayList<>();
        if (!path.endsWith("/") && !path.isEmpty()) {
            candidates.add(path);
            candidates.add(path + ".md");
            if (path.endsWith(".html")) {
                candidates.add(path.substring(0, path.length() - ".html".length()) + ".md");
            }
        }
        candidates.add(folder + "index.md");
        candidates.add(folder + "README.md");
        return candidates;
    }

    private static Policy holderAt(List<Holder> found, Revision then) {
        Policy policy = found.get(0).policy();
        for (Holder holder : found) {
            if (holder.position() <= then.position()) {
                policy = holder.policy();
            }
        }
        return policy;
    }
}
