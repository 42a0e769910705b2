package io.github.policyhandbook.fuzz;

import io.github.policyhandbook.history.TestRepository;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A repository in the making. A draft's words, owner, link, picture, name and commit subject have a word in them that
 * begins with {@link #DRAFT}, those of a policy for governors {@link #CONFIDED}: where such a word is found in a site, it
 * says too much.
 */
public final class PlayedRepository {

    /** How a word begins that only drafts have. */
    public static final String DRAFT = "zqdraft";

    /** How a word begins that only policies for governors have. */
    public static final String CONFIDED = "zqgovernors";

    private static final String ALIGNMENT = PolicyFolder.NAME + "alignment.yml";
    private static final String PICTURE = PolicyFolder.NAME + "img/plan.png";

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"));

    private final TestRepository repository;
    private final CommitClock clock = new CommitClock();
    private final PolicyFolder files;
    private int number;
    private boolean isPending;
    private boolean isBegun;
    private boolean isAlignmentMisstated;

    PlayedRepository(TestRepository repository) {
        this.repository = repository;
        this.files = new PolicyFolder(repository);
    }

    /** Does this, and commits it unless the next step is to be in the same commit. */
    void take(RepositoryStep step) {
        number++;
        String secret = "";
        switch (step.kind()) {
            case ADD -> files.put(files.free(step.choice(), number), new PolicyDraft(step.text()));
            case CONFIDE -> secret = confide(step);
            case PICTURE -> repository.write(PICTURE, "picture " + step.choice() % 3);
            case CORRECT -> repository.write(ALIGNMENT, correction(step));
            case RETURN -> files.bringBack(step.at(), step.choice(), number);
            default -> {
                if (!files.isEmpty()) {
                    String path = files.chosen(step.at());
                    secret = change(step, path, files.get(path));
                } else if (step.kind() == RepositoryStep.Kind.DRAFT) {
                    secret = newDraft(step);
                } else {
                    files.put(files.free(step.choice(), number), new PolicyDraft(step.text()));
                }
            }
        }
        boolean isSecret = !secret.isEmpty() && !isPending;
        isPending = true;
        if (step.choice() % 11 != 0) {
            commit(
                    step,
                    "Step " + number + ": " + step.kind().name().toLowerCase(Locale.ROOT)
                            + (isSecret ? " " + secret : ""));
        }
    }

    /** The repository with everything committed. */
    TestRepository finished(boolean isMended) {
        if (isMended) {
            mend();
        }
        if (isPending || !isBegun) {
            repository.commit(clock.moment(), "Last step");
        }
        return repository;
    }

    private void commit(RepositoryStep step, String subject) {
        clock.goOn(step.choice());
        repository.commit(clock.moment(), subject);
        isPending = false;
        isBegun = true;
    }

    /** Changes a file; returns the hidden word that the commit's subject may have, or nothing. */
    private String change(RepositoryStep step, String path, PolicyDraft file) {
        boolean wasSecret = !file.secret().isEmpty();
        switch (step.kind()) {
            case DRAFT -> {
                return step.choice() % 3 == 0 ? newDraft(step) : workOn(step, path, file);
            }
            case EDIT -> {
                file.edit(step.edits());
                files.write(path);
                return wasSecret ? file.secret() : "";
            }
            case RENAME -> files.move(path, files.free(step.choice(), number));
            case SWAP -> files.swap(path, files.chosen(step.at() + 1 + step.choice() % 3));
            case DELETE -> files.remove(path);
            case MERGE -> merge(step, path, file);
            case RESAVE -> file.saveAs(CHARSETS.get(step.choice() % CHARSETS.size()));
            case MISSTATE -> file.misstated().add(MadeUpFrontMatter.wrong(step.choice()));
            case NAME -> StatedFacts.name(file.facts(), step.choice());
            default -> publish(step, path, file);
        }
        if (files.has(path, file)) {
            files.write(path);
        }
        return "";
    }

    private String newDraft(RepositoryStep step) {
        PolicyDraft file = new PolicyDraft(step.text());
        file.hide(DRAFT + number);
        file.facts().put("status", "draft");
        files.put(PolicyFolder.NAME + file.secret() + ".md", file);
        return file.secret();
    }

    private String workOn(RepositoryStep step, String path, PolicyDraft file) {
        if (!isConfided(file)) {
            file.hide(DRAFT + number);
        }
        file.facts().put("status", "draft");
        file.edit(step.edits());
        files.write(path);
        return file.secret();
    }

    private String confide(RepositoryStep step) {
        PolicyDraft file = new PolicyDraft(step.text());
        file.hide(CONFIDED + number);
        file.facts().put("readers", "governors");
        files.put(PolicyFolder.NAME + file.secret() + ".md", file);
        return file.secret();
    }

    private static boolean isConfided(PolicyDraft file) {
        return file.secret().startsWith(CONFIDED);
    }

    /** What was a draft shows nothing any more that only drafts have, its name included. */
    private void publish(RepositoryStep step, String path, PolicyDraft file) {
        if (!isConfided(file)) {
            file.reveal();
        }
        file.facts().remove("status");
        switch (step.kind()) {
            case APPROVE -> StatedFacts.approve(file.facts(), step.choice(), clock.day());
            case WITHDRAW -> StatedFacts.withdraw(file.facts(), step.choice(), clock.day());
            default -> file.edit(step.edits());
        }
        if (path.contains(DRAFT)) {
            files.move(path, files.free(step.choice(), number));
        }
    }

    private void merge(RepositoryStep step, String path, PolicyDraft file) {
        if (isPending || !isBegun) {
            commit(step, "Before the branch");
        }
        repository.branch("branch-" + number);
        file.edit(step.edits());
        files.write(path);
        commit(step, "On a branch");
        repository.checkout("main");
        files.put(files.free(step.choice(), number), new PolicyDraft(step.text()));
        commit(step, "Meanwhile");
        repository.merge("branch-" + number, clock.day(), "Merge");
    }

    private String correction(RepositoryStep step) {
        isAlignmentMisstated = files.isEmpty() || step.choice() % 10 == 0;
        if (isAlignmentMisstated) {
            return step.text();
        }
        String path = files.chosen(step.at());
        PolicyDraft file = files.get(path);
        return "- policy: " + quoted(path.substring(PolicyFolder.NAME.length())) + "\n  old: "
                + quoted(file.opening(step.choice())) + "\n  new: "
                + (step.choice() % 4 == 0 ? "none" : quoted(file.opening(step.choice() / 7))) + "\n";
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    private void mend() {
        Set<String> ids = new HashSet<>();
        files.forEach((path, file) -> {
            file.misstated().clear();
            if (!ids.add(file.facts().getOrDefault("id", path))) {
                file.facts().remove("id");
            }
            files.write(path);
        });
        if (isAlignmentMisstated) {
            repository.delete(ALIGNMENT);
        }
        isPending = true;
    }
}
