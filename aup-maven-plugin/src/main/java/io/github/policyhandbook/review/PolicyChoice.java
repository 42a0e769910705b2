package io.github.policyhandbook.review;

import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.VersionCode;
import java.util.List;
import java.util.Optional;

/**
 * A policy named by a person: {@code acceptable-use}, or {@code acceptable-use@3fa1-09bc} where a very text of it is meant.
 *
 * @param id the policy's id
 * @param code the code of the text; empty where none is named
 */
public record PolicyChoice(String id, Optional<String> code) {

    /**
     * What is written between two commas of {@code aup.policies}.
     *
     * @throws HandbookException if what stands behind the sign is no code: half a code is not the same as none
     */
    public static PolicyChoice of(String written) {
        int at = written.indexOf('@');
        if (at < 0) {
            return new PolicyChoice(written.strip(), Optional.empty());
        }
        String id = written.substring(0, at).strip();
        String code = written.substring(at + 1).strip();
        return new PolicyChoice(
                id,
                Optional.of(VersionCode.parse(code)
                        .orElseThrow(() -> new HandbookException("aup.policies names \"" + written.strip() + "\", but "
                                + (code.isEmpty() ? "nothing stands behind the @" : "\"" + code + "\" is no code")
                                + ".\n  The code printed on the paper looks like 3fa1-09bc: " + id
                                + "@3fa1-09bc. Without a code, write " + id + "."))));
    }

    /** Several of them, in the order written. */
    public static List<PolicyChoice> parse(List<String> written) {
        return written.stream().map(PolicyChoice::of).toList();
    }
}
