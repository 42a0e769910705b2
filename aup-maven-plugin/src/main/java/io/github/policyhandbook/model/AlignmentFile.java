package io.github.policyhandbook.model;

import java.util.List;

/**
 * What stands in {@code alignment.yml}: the clauses that an author says the comparison took for others.
 *
 * @param statements in the order written; those with a fault that leaves their sense open are not among them
 * @param faults what is wrong in the file, in line order
 */
public record AlignmentFile(List<ClauseStatement> statements, List<Fault> faults) {

    /** Its name, in the folder of the policies. */
    public static final String NAME = "alignment.yml";

    /** Names under which it is looked for in vain. */
    public static final List<String> WRONG_NAMES = List.of("alignment.yaml", "Alignment.yml", "alignment.yml.txt");

    /** No corrections. */
    public static final AlignmentFile NONE = new AlignmentFile(List.of(), List.of());

    public AlignmentFile {
        statements = List.copyOf(statements);
        faults = List.copyOf(faults);
    }

    /** Whether a file of that name is, or was meant to be, this one: never a policy, never part of the site. */
    public static boolean isCalled(String name) {
        return NAME.equals(name) || WRONG_NAMES.contains(name);
    }
}
