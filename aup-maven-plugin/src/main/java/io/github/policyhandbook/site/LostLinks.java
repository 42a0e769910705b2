package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Links and images of the texts in force that lead nowhere, each told once. Those of older texts nobody can mend. */
public final class LostLinks {

    private final Set<Finding> findings = new TreeSet<>();

    void link(Reading reading, int line, String target) {
        add(
                reading,
                line,
                "the link to \"" + target + "\" leads nowhere, so its words are shown without it",
                "Link to a policy of this handbook, to a document in the repository or to a web address.");
    }

    void fragment(Reading reading, int line, String target) {
        add(
                reading,
                line,
                "the link to \"" + target + "\" names no clause of that policy, so it leads to the policy's beginning",
                "Follow the # beside the clause you mean and copy what stands behind # in the address.");
    }

    void image(Reading reading, int line, String target) {
        add(
                reading,
                line,
                "the image \"" + target + "\" cannot be shown, so its alternative text stands in its place",
                "Put a png, jpg, gif, webp, avif or svg file there in the repository, or take the image away.");
    }

    /** All that were told so far, in file and line order. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void add(Reading reading, int line, String what, String mend) {
        if (reading.canBeMended()) {
            findings.add(new Finding(reading.file().path(), Fault.warning(Rule.LINK_TARGET, line, what, mend)));
        }
    }
}
