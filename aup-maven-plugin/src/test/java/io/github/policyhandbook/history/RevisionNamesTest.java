package io.github.policyhandbook.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.policyhandbook.model.Revision;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevisionNamesTest {

    @Test
    void aCommitIsCalledByItsFirstTenDigits() {
        Revision revision = revision("0123456789abcdef0123456789abcdef01234567");

        assertThat(RevisionNames.of(revision)).isEqualTo("revision 0123456789");
        assertThat(RevisionNames.digits(revision)).isEqualTo("0123456789");
        assertThat(RevisionNames.isCommitted(revision)).isTrue();
    }

    @Test
    void whatIsNotCommittedIsTheWorkingTree() {
        Revision revision = revision(Revision.NO_COMMIT);

        assertThat(RevisionNames.of(revision)).isEqualTo("the working tree");
        assertThat(RevisionNames.isCommitted(revision)).isFalse();
    }

    private static Revision revision(String commit) {
        return new Revision(commit, 0, Instant.EPOCH, Optional.empty());
    }
}
