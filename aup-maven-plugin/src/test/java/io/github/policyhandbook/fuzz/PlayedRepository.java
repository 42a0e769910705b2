package io.github.policyhandbook.fuzz;

import io.github.policyhandbook.history.TestRepository;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

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

    private static final String FOLDER = "policies/";
    private static final String ALIGNMENT = FOLDER + "alignment.yml";
    private static final String PICTURE = FOLDER + "img/plan.png";

    private static final List<String> NAMES = List.of(
            "ict",
            "visitors",
            "trips",
            "safety/index",
            "safety/fire",
            "Trips & visits",
            "\u00c9thique",
            "E\u0301thique",
            "keys",
            "photographs",
            "CON",
            "a#b%20?c",
            "it's \"quoted\"",
            "README",
            "index",
            "ICT",
            "404",
            "2022-2023",
            "register",
            "\ud83d\udc69 room",
            "staff/code/conduct",
            "a very long name indeed ".repeat(6).strip(),
            "ict/index",
            "---",
            "assets",
            ".hidden",
            "\u5b66\u6821",
            "new\nline");

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"));

    private final TestRepository repository;
    private final CommitClock clock = new CommitClock();
    private final Map<String, PolicyDraft> files = new TreeMap<>();
    private final Map<String, PolicyDraft> deleted = new TreeMap<>();
    private int number;
    private boolean isPending;
    private boolean isBegun;
    private boolean isAlignmentMisstated;

    PlayedRepository(TestRepository repository) {
        this.repository = repository;
    }

    /** Does this, and commits it unless the next step is to be in the same commit. */
    void take(RepositoryStep step) {
        number++;
        String secret = "";
        switch (step.kind()) {
            case ADD -> put(free(step.choice()), new PolicyDraft(step.text()));
            case CONFIDE -> secret = confide(step);
            case PICTURE -> repository.write(PICTURE, "picture " + step.choice() % 3);
            case CORRECT -> repository.write(ALIGNMENT, correction(step));
            case RETURN -> comeBack(step);
            default -> {
                if (!files.isEmpty()) {
                    String path = chosen(step.at());
                    secret = change(step, path, files.get(path));
                } else if (step.kind() == RepositoryStep.Kind.DRAFT) {
                    secret = newDraft(step);
                } else {
                    put(free(step.choice()), new PolicyDraft(step.text()));
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
                write(path);
                return wasSecret ? file.secret() : "";
            }
            case RENAME -> move(path, free(step.choice()));
            case SWAP -> swap(path, chosen(step.at() + 1 + step.choice() % 3));
            case DELETE -> remove(path);
            case MERGE -> merge(step, path, file);
            case RESAVE -> file.saveAs(CHARSETS.get(step.choice() % CHARSETS.size()));
            case MISSTATE -> file.misstated().add(MadeUpFrontMatter.wrong(step.choice()));
            case NAME -> StatedFacts.name(file.facts(), step.choice(), files);
            default -> publish(step, path, file);
        }
        if (files.get(path) == file) {
            write(path);
        }
        return "";
    }

    private String newDraft(RepositoryStep step) {
        PolicyDraft file = new PolicyDraft(step.text());
        file.hide(DRAFT + number);
        file.facts().put("status", "draft");
        put(FOLDER + file.secret() + ".md", file);
        return file.secret();
    }

    private String workOn(RepositoryStep step, String path, PolicyDraft file) {
        if (!isConfided(file)) {
            file.hide(DRAFT + number);
        }
        file.facts().put("status", "draft");
        file.edit(step.edits());
        write(path);
        return file.secret();
    }

    private String confide(RepositoryStep step) {
        PolicyDraft file = new PolicyDraft(step.text());
        file.hide(CONFIDED + number);
        file.facts().put("readers", "governors");
        put(FOLDER + file.secret() + ".md", file);
        return file.secret();
    }

    private static boolean isSecret(String path) {
        return path.contains(DRAFT) || path.contains(CONFIDED);
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
            move(path, free(step.choice()));
        }
    }

    private void merge(RepositoryStep step, String path, PolicyDraft file) {
        if (isPending || !isBegun) {
            commit(step, "Before the branch");
        }
        repository.branch("branch-" + number);
        file.edit(step.edits());
        write(path);
        commit(step, "On a branch");
        repository.checkout("main");
        put(free(step.choice()), new PolicyDraft(step.text()));
        commit(step, "Meanwhile");
        repository.merge("branch-" + number, clock.day(), "Merge");
    }

    private void comeBack(RepositoryStep step) {
        if (!deleted.isEmpty()) {
            String path = List.copyOf(deleted.keySet()).get(step.at() % deleted.size());
            PolicyDraft file = deleted.remove(path);
            put(files.containsKey(path) || step.choice() % 3 == 0 ? free(step.choice()) : path, file);
        }
    }

    private String correction(RepositoryStep step) {
        isAlignmentMisstated = files.isEmpty() || step.choice() % 10 == 0;
        if (isAlignmentMisstated) {
            return step.text();
        }
        String path = chosen(step.at());
        PolicyDraft file = files.get(path);
        return "- policy: " + quoted(path.substring(FOLDER.length())) + "\n  old: "
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
            write(path);
        });
        if (isAlignmentMisstated) {
            repository.delete(ALIGNMENT);
        }
        isPending = true;
    }

    private void move(String from, String to) {
        PolicyDraft file = files.get(from);
        repository.delete(from);
        files.remove(from);
        put(to, file);
    }

    private void swap(String one, String other) {
        if (isSecret(one) || isSecret(other)) {
            return; // another policy would get that name
        }
        PolicyDraft file = files.get(one);
        files.put(one, files.get(other));
        files.put(other, file);
        write(one);
        write(other);
    }

    private void remove(String path) {
        repository.delete(path);
        deleted.put(path, files.remove(path));
    }

    private void put(String path, PolicyDraft file) {
        files.put(path, file);
        write(path);
    }

    private void write(String path) {
        repository.writeBytes(path, files.get(path).content());
    }

    private String chosen(int at) {
        return List.copyOf(files.keySet()).get(at % files.size());
    }

    private String free(int choice) {
        String path = FOLDER + NAMES.get(choice % NAMES.size()) + ".md";
        return files.containsKey(path) ? FOLDER + "policy " + number + ".md" : path;
    }
}
