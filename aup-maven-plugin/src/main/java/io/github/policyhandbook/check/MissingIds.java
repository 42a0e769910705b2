package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Rule;
import java.util.List;

/**
 * Policies whose address is made from where their file stands, so that it changes when the file is renamed. Where most of
 * them are so, it is advised against once.
 */
final class MissingIds implements Inspection {

    @Override
    public List<Finding> findings(CheckedHandbook handbook) {
        List<CheckedFile> standing = handbook.files().stream()
                .filter(file -> handbook.version(file).isPresent() && !file.isBlank())
                .toList();
        // An id that is stated but cannot be used is told as that.
        List<CheckedFile> lacking = standing.stream()
                .filter(file -> !file.text().factLines().has("id"))
                .toList();
        if (lacking.size() > 1 && lacking.size() * 2 > standing.size()) {
            CheckedFile first = lacking.get(0);
            return List.of(first.finding(most(first, lacking.size(), standing.size())));
        }
        return lacking.stream().map(file -> file.finding(one(file))).toList();
    }

    private static Fault one(CheckedFile file) {
        return Fault.note(
                Rule.MISSING_ID,
                1,
                "the policy states no id, so renaming its file would change its address and break the links to it",
                FirstFacts.with("Write its address of today into its front matter: \"" + id(file) + "\".", file));
    }

    private static Fault most(CheckedFile first, int lacking, int all) {
        String who = lacking == all ? "none of the " + all : lacking + " of the " + all;
        String states = lacking == all ? " policies states an id" : " policies state no id";
        return Fault.note(
                Rule.MISSING_ID,
                1,
                who + states + ", so renaming a file would change its policy's address and break the links to it",
                FirstFacts.with(
                        "Write the address of today into the front matter of each; here it is \"" + id(first) + "\".",
                        first));
    }

    private static String id(CheckedFile file) {
        return "id: " + file.policy().orElseThrow().id();
    }
}
