package io.github.policyhandbook.edition;

import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * By which names a file beside the policies may speak of them: a policy's id; else an id or a path it had in any of its
 * revisions, so that a renamed file is still known. Letter case plays no part.
 *
 * <p>It also knows which names are those of policies that the site's readers may not see, or not in all their versions:
 * what is said of these cannot be judged from what they may see.
 */
public final class PolicyNames {

    private final Set<String> ids = new TreeSet<>();
    private final Map<String, String> idByKey = new HashMap<>();
    private final Map<String, Set<String>> idsByOldName = new HashMap<>();
    private final Set<String> closed = new HashSet<>();

    /**
     * @param policies the policies the site's readers may see
     * @param partlyClosed the files of policies of which they may not see every version, or none
     */
    PolicyNames(Collection<Policy> policies, Stream<FollowedPolicy> partlyClosed) {
        for (Policy policy : policies) {
            ids.add(policy.id());
            idByKey.put(key(policy.id()), policy.id());
            policy.revisions()
                    .forEach(file -> names(file)
                            .forEach(name -> idsByOldName
                                    .computeIfAbsent(name, any -> new TreeSet<>())
                                    .add(policy.id())));
        }
        partlyClosed.flatMap(policy -> policy.revisions().stream()).forEach(file -> closed.addAll(names(file)));
        for (Policy policy : policies) {
            if (policy.revisions().stream().anyMatch(file -> closed.containsAll(names(file)))) {
                closed.add(key(policy.id()));
            }
        }
    }

    /** The id of the policy that is called so; empty where none is, or several were. */
    public Optional<String> idOf(String name) {
        return Optional.ofNullable(idByKey.get(key(name)))
                .or(() -> Optional.of(idsByOldName.getOrDefault(key(name), Set.of()))
                        .filter(called -> called.size() == 1)
                        .map(called -> called.iterator().next()));
    }

    /** Whether that may be the name of a policy of which the site's readers do not see all. */
    public boolean isClosed(String name) {
        return closed.contains(key(name));
    }

    /** The policies' ids in order. */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    private static List<String> names(PolicyRevision file) {
        List<String> names = new ArrayList<>();
        FollowedPolicy.statedId(file).ifPresent(names::add);
        names.add(key(PathSlug.of(file.file().below())));
        names.add(key(file.file().below()));
        names.add(key(file.file().path()));
        return names;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
