package io.github.policyhandbook.browser;

import io.github.policyhandbook.handbook.TestReviews;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A governors' pack in a folder of its own, opened by double-click, and the folder where the browser puts downloads. */
final class PackUnderTest implements AutoCloseable {

    private static final String MEETING = "meeting=Full governing body, spring term";

    private final Path folder;
    private final TestReviews reviews;
    private final List<String> settings = new ArrayList<>(
            List.of(MEETING, "meetingDate=2027-03-12", "clerk=clerk@hill.sch.uk", "adopts=Trust board"));

    private PackUnderTest(Path folder) {
        this.folder = folder;
        this.reviews = TestReviews.in(folder)
                .approved("acceptable-use", """
                        # Acceptable use agreement

                        ## Passwords

                        1. Staff must use a password of ten characters.
                        2. Staff must not share it.
                        3. Passwords are changed every term.

                        ## Screens

                        Lock the screen when you leave.
                        """)
                .commit("privacy", "approved", "Trust board", "# Privacy\n\nWe keep data for six years.\n")
                .approved("phones", "# Mobile phones\n\nPhones are silent.\n")
                .proposed("acceptable-use", """
                        # Acceptable use agreement

                        ## Passwords

                        1. Staff must use a password of twelve characters.
                        2. Staff must not share it.

                        ## Screens

                        Lock the screen whenever you leave your desk.
                        """)
                .commit("privacy", "draft", "Trust board", "# Privacy\n\nWe keep data for seven years.\n")
                .proposed("phones", "# Mobile phones\n\nPhones are switched off.\n");
    }

    /** The pack of three policies, two for the governing body to decide and one to adopt. */
    static PackUnderTest in(Path folder) {
        return new PackUnderTest(folder);
    }

    /** The same built with a further setting: {@code questions=pat.json}. */
    PackUnderTest with(String setting) {
        settings.add(setting);
        return this;
    }

    /** Puts a text forward in place of the one that was. */
    PackUnderTest proposed(String policy, String text) {
        reviews.proposed(policy, text);
        return this;
    }

    /** Builds it, and returns its page. */
    Path build() {
        return reviews.pack(settings.toArray(String[]::new));
    }

    /** Opens what was built last. */
    void open(Browser browser) {
        browser.command("Page.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        browser.open(address());
    }

    URI address() {
        return folder.resolve("review").resolve("index.html").toUri();
    }

    /** A file that the browser saved, or that was written here. */
    String file(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** Writes a file that is handed in. */
    PackUnderTest write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public void close() {
        reviews.close();
    }
}
