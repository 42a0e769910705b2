package io.github.policyhandbook.handbook;

import io.github.policyhandbook.compare.StatementFault;
import io.github.policyhandbook.edition.PolicyNames;
import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.markdown.AlignmentParser;
import io.github.policyhandbook.model.AlignmentFile;
import io.github.policyhandbook.model.ClauseStatement;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.NearestName;
import io.github.policyhandbook.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code alignment.yml} beside the policies, as far as it speaks of policies this site has. */
final class AuthorCorrections {

    private static final int NAMED = 8;

    private final PolicyNames names;
    private final String path;
    private final List<ClauseStatement> statements = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private AuthorCorrections(PolicyNames names, String path) {
        this.names = names;
        this.path = path;
    }

    /**
     * Reads the file as the newest revision has it.
     *
     * @param names by which names it may speak of policies
     */
    static AuthorCorrections read(GitHistory git, PolicyNames names) {
        Optional<FileState> file = git.fileAtTip(AlignmentFile.NAME);
        AlignmentFile written = file.map(
                        state -> AlignmentParser.parse(git.files().read(state.blob())))
                .orElse(AlignmentFile.NONE);
        AuthorCorrections corrections =
                new AuthorCorrections(names, file.map(FileState::path).orElse(AlignmentFile.NAME));
        written.faults().forEach(corrections::tell);
        written.statements().forEach(corrections::take);
        AlignmentFile.WRONG_NAMES.stream()
                // A plain folder may well give one and the same file under both.
                .filter(name -> file.isEmpty() || !name.equalsIgnoreCase(AlignmentFile.NAME))
                .flatMap(name -> git.fileAtTip(name).stream())
                .forEach(corrections::tellWrongName);
        return corrections;
    }

    /** What is stated of the site's policies, in the order written. */
    List<ClauseStatement> statements() {
        return List.copyOf(statements);
    }

    /** What is wrong in the file itself. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Which statements could not be followed, but for those about texts that are kept from the site's readers. */
    List<Finding> findings(List<StatementFault> faults) {
        return faults.stream()
                .filter(fault -> !names.isClosed(fault.statement().policy()))
                .map(fault -> new Finding(path, fault.fault()))
                .toList();
    }

    private void take(ClauseStatement statement) {
        Optional<String> id = names.idOf(statement.policy());
        if (id.isPresent()) {
            statements.add(statement.about(id.get()));
        } else if (!names.isClosed(statement.policy())) {
            tell(Fault.warning(
                    Rule.ALIGNMENT_FILE,
                    statement.line(),
                    "there is no policy \"" + statement.policy() + "\"; the correction is left out",
                    NearestName.to(statement.policy(), names.ids())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElseGet(this::thePolicies)));
        }
    }

    private String thePolicies() {
        List<String> ids = names.ids();
        return "The policies are " + String.join(", ", ids.subList(0, Math.min(ids.size(), NAMED)))
                + (ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more" : "") + ".";
    }

    private void tellWrongName(FileState file) {
        findings.add(new Finding(
                file.path(),
                Fault.warning(
                        Rule.ALIGNMENT_FILE,
                        1,
                        "the file is not read, because of its name",
                        "Call it " + AlignmentFile.NAME + " if it corrects pairs of clauses.")));
    }

    private void tell(Fault fault) {
        findings.add(new Finding(path, fault));
    }
}
