package io.github.policyhandbook.documentation;

import io.github.policyhandbook.documentation.Block.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What a reader has when a story begins: {@code <!-- given: a school -->}. */
final class Starts {

    private static final String SCHOOL = "a school";
    private static final String NO_POM = "a school without a POM";
    private static final String REMOTE = "a school with a remote";
    static final String CHECKOUT = "a checkout of this project";

    static final List<String> NAMES = List.of(Story.FIRST_START, SCHOOL, NO_POM, REMOTE, CHECKOUT);

    /** An address of a repository for the policies that is there in each story, and empty but for the third start. */
    static final String ADDRESS = StoryFolder.SERVER + "policies.git";

    private Starts() {}

    static void prepare(String given, StoryFolder folder) throws IOException, InterruptedException {
        type(folder, "git init --quiet --bare --initial-branch=main '" + folder.remotes() + "/policies.git'");
        if (given.equals(SCHOOL) || given.equals(REMOTE)) {
            SchoolRepository.write(folder.school(), readmePom());
        } else if (given.equals(NO_POM)) {
            SchoolRepository.write(folder.school(), "");
        } else if (given.equals(CHECKOUT)) {
            type(folder, "git clone --quiet 'file://" + Pages.ROOT + "' .");
        } else if (!given.equals(Story.FIRST_START)) {
            throw new IllegalArgumentException("no start \"" + given + "\"; there are " + NAMES);
        }
        if (!given.equals(Story.FIRST_START)) {
            append(folder.home().resolve(".gitconfig"), "\tname = Ada Clerk\n\temail = office@school.example\n");
            append(folder.school().resolve(".git/config"), folder.elsewhere());
        }
        if (given.equals(REMOTE)) {
            type(folder, "git remote add origin " + ADDRESS + " && git push --quiet --set-upstream origin main");
        }
    }

    /** The POM that the README shows, so that nobody is told of another. */
    private static String readmePom() throws IOException {
        Page readme = Page.read(Pages.ROOT, Pages.ROOT.resolve("README.md"));
        return readme.blocks().stream()
                .filter(block ->
                        block instanceof WrittenFile file && file.name().equals("pom.xml"))
                .map(block -> ((WrittenFile) block).text())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the README shows no pom.xml"));
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.APPEND);
    }

    private static void type(StoryFolder folder, String command) throws IOException, InterruptedException {
        try (Shell shell =
                new Shell(folder.school(), folder.variables(), folder.scratch().resolve("start"))) {
            Shell.Outcome outcome = shell.run(command);
            if (outcome.code() != 0) {
                throw new IOException(command + "\n" + outcome.printed());
            }
        }
    }
}
