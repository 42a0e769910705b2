package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.LinkTarget;
import io.github.policyhandbook.model.Rule;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Links and images of the texts in force that lead nowhere, each told once. Those of older texts nobody can mend. Safe for
 * use by several threads.
 */
public final class LostLinks {

    private static final String COPY_THE_ID =
            "Follow the # beside the clause you mean and copy what stands behind # in the address.";

    private final Set<Finding> findings = new ConcurrentSkipListSet<>();

    /** What is wrong with a link that leads nowhere, be it out of its text or to a place in it. */
    public static Fault nowhere(int line, String target) {
        LinkTarget parts = LinkTarget.of(target);
        boolean toClause = !parts.isExternal()
                && parts.path().isEmpty()
                && !parts.fragment().isEmpty();
        String what = "the link to \"" + target + "\" leads nowhere, so its words are shown without it";
        return toClause
                ? Fault.warning(Rule.LINK_CLAUSE, line, what, COPY_THE_ID)
                : Fault.warning(
                        Rule.LINK_TARGET,
                        line,
                        what,
                        "Link to a policy of this handbook, to a document in the repository or to a web address.");
    }

    /** What is wrong with a link to a clause that the policy it leads to does not have. */
    public static Fault withoutClause(int line, String target) {
        return Fault.warning(
                Rule.LINK_CLAUSE,
                line,
                "the link to \"" + target + "\" names no clause of that policy, so it leads to the policy's beginning",
                COPY_THE_ID);
    }

    /** What is wrong with an image that is not there, lies elsewhere on the web, or is no picture a browser shows. */
    public static Fault withoutImage(int line, String target) {
        String file = LinkTarget.of(target).isExternal() ? "beside the policy, named by its path" : "there";
        return Fault.warning(
                Rule.IMAGE_MISSING,
                line,
                "the image \"" + target + "\" cannot be shown, so its alternative text stands in its place",
                "Put a png, jpg, gif, webp, avif or svg file " + file + " in the repository, or take the image away.");
    }

    void tell(Reading reading, Fault fault) {
        if (reading.canBeMended()) {
            findings.add(new Finding(reading.file().path(), fault));
        }
    }

    /** All that were told so far, in file and line order. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
