package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.policyhandbook.model.HandbookException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitTroubleTest {

    private static final String NAME = "0123456789abcdef0123456789abcdef01234567";

    @TempDir
    private Path folder;

    private TestRepository repository;

    @BeforeEach
    void begin() {
        repository = TestRepository.in(folder);
    }

    @AfterEach
    void end() {
        repository.close();
    }

    @Test
    void aRepositoryThatLacksAnObjectIsDamaged() {
        repository.repository().getConfig().setString("remote", "origin", "url", "https://git.example/policies");

        fails(missing(), "is damaged: it lacks the object " + NAME + ", needed while looking", "git fsck");
    }

    @Test
    void aCloneWithAPromiseIsPartial() {
        repository.repository().getConfig().setBoolean("remote", "origin", "promisor", true);

        fails(missing(), "is a partial clone and lacks the object " + NAME);
    }

    @Test
    void soIsACloneWithAFilter() {
        repository.repository().getConfig().setString("remote", "origin", "partialclonefilter", "blob:none");

        fails(missing(), "is a partial clone");
    }

    @Test
    void soIsOneThatItsExtensionCallsSo() {
        repository.repository().getConfig().setString("extensions", null, "partialclone", "origin");

        fails(missing(), "is a partial clone");
    }

    @Test
    void anObjectKnownByItsFirstDigitsOnlyIsNamedByThem() {
        fails(
                new MissingObjectException(AbbreviatedObjectId.fromString("012345"), Constants.OBJ_BLOB),
                "it lacks the object",
                "012345");
    }

    @Test
    void aFailureTellsItsReasonOrElseItsKind() {
        fails(new IOException("disk on fire"), "cannot be read while looking: disk on fire.");
        fails(new IOException(), "cannot be read while looking: IOException.");
    }

    @Test
    void theReasonIsToldWithoutTheNamesOfJavasTypes() {
        fails(
                new IOException(
                        "java.util.concurrent.ExecutionException: java.io.IOException: lost",
                        new ExecutionException("java.io.IOException: lost", new IOException("lost, all of it."))),
                "cannot be read while looking: lost, all of it.\n");
        fails(new IOException("see git.example.org"), "while looking: see git.example.org.\n");
    }

    private static MissingObjectException missing() {
        return new MissingObjectException(ObjectId.fromString(NAME), Constants.OBJ_BLOB);
    }

    private void fails(IOException failure, String... parts) {
        GitTrouble trouble = new GitTrouble(repository.repository());

        assertThatThrownBy(() -> trouble.explain("while looking", () -> {
                    throw failure;
                }))
                .isInstanceOf(HandbookException.class)
                .hasMessageContainingAll(parts)
                .hasCause(failure);
    }
}
