package io.github.policyhandbook.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.policyhandbook.model.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/**
 * A real repository whose objects are named by SHA-256, as {@code git init --object-format=sha256} makes it: with one policy
 * in one commit, written object by object, since JGit makes none and not every machine has a git.
 */
public final class LongNamesRepository {

    private static final String POLICY = "# Visitors\n\nSign in.\n";
    private static final String WHO = "Ada Clerk <office@school.example> 1727784000 +0000";
    private static final String SETTINGS =
            "[core]\n\trepositoryformatversion = 1\n\tbare = %s\n[extensions]\n\tobjectformat = sha256\n";

    private final Path gitFolder;

    private LongNamesRepository(Path gitFolder) {
        this.gitFolder = gitFolder;
    }

    /** Makes one whose policy is checked out, and returns the folder of the policy. */
    public static Path in(Path folder) throws IOException {
        Path policies = Files.createDirectories(folder.resolve("policies"));
        Files.writeString(policies.resolve("visitors.md"), POLICY);
        new LongNamesRepository(folder.resolve(".git")).make("false");
        return policies;
    }

    /** Makes a bare one, and returns the place of the policy in it. */
    public static Path bare(Path folder) throws IOException {
        new LongNamesRepository(folder).make("true");
        return folder.resolve("policies");
    }

    /** Has HEAD name the commit itself instead of a branch, as most build servers check it out. */
    public static void detach(Path gitFolder) throws IOException {
        Files.copy(
                gitFolder.resolve("refs/heads/main"), gitFolder.resolve("HEAD"), StandardCopyOption.REPLACE_EXISTING);
    }

    private void make(String bare) throws IOException {
        byte[] text = HexFormat.of().parseHex(object("blob", POLICY.getBytes(UTF_8)));
        byte[] folder = HexFormat.of().parseHex(object("tree", entry("100644 visitors.md", text)));
        String tree = object("tree", entry("40000 policies", folder));
        String commit = object(
                "commit", ("tree " + tree + "\nauthor " + WHO + "\ncommitter " + WHO + "\n\nAdopt\n").getBytes(UTF_8));
        Files.createDirectories(gitFolder.resolve("refs/heads"));
        Files.writeString(gitFolder.resolve("refs/heads/main"), commit + "\n");
        Files.writeString(gitFolder.resolve("HEAD"), "ref: refs/heads/main\n");
        Files.writeString(gitFolder.resolve("config"), String.format(Locale.ROOT, SETTINGS, bare));
    }

    private static byte[] entry(String what, byte[] name) throws IOException {
        ByteArrayOutputStream entry = new ByteArrayOutputStream();
        entry.write((what + "\0").getBytes(UTF_8));
        entry.write(name);
        return entry.toByteArray();
    }

    /** Writes one object, and returns its name. */
    private String object(String kind, byte[] content) throws IOException {
        byte[] whole = entry(kind + " " + content.length, content);
        String name = Sha256.hex(whole);
        Path file = gitFolder.resolve("objects").resolve(name.substring(0, 2)).resolve(name.substring(2));
        Files.createDirectories(file.getParent());
        try (OutputStream packed = new DeflaterOutputStream(Files.newOutputStream(file))) {
            packed.write(whole);
        }
        return name;
    }
}
