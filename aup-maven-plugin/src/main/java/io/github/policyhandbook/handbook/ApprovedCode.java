package io.github.policyhandbook.handbook;

import io.github.policyhandbook.edition.Proposal;
import io.github.policyhandbook.handbook.ApprovalChoices.Choice;
import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Rule;
import io.github.policyhandbook.model.VersionCode;
import io.github.policyhandbook.pack.data.PackCodes.PackPaper;
import io.github.policyhandbook.review.Decision;
import io.github.policyhandbook.review.Decision.Outcome;
import io.github.policyhandbook.review.Motion;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the text of a file to the code of the text that was approved. */
final class ApprovedCode {

    private static final int SHORT_COMMIT = 10;

    private final Choice choice;
    private final String now;
    private final Optional<PackPaper> inPack;

    /**
     * @param now the code of the file's text
     * @param pack the last pack's papers, by policy
     */
    ApprovedCode(Choice choice, String now, Map<String, PackPaper> pack) {
        this.choice = choice;
        this.now = now;
        this.inPack = Optional.ofNullable(pack.get(choice.policy().id()));
    }

    /** The decision that counts: the one on the very text that was named or stands there, else the only one. */
    Optional<Decision> decision() {
        return Stream.concat(choice.code().stream(), Stream.of(now))
                .flatMap(code ->
                        choice.decisions().stream().filter(one -> one.code().equals(code)))
                .findFirst()
                .or(() -> choice.decisions().stream()
                        .findFirst()
                        .filter(only -> choice.decisions().size() == 1));
    }

    /** Whether anything tells which text was approved. */
    boolean isKnown() {
        return approved().isPresent() || decision().isPresent();
    }

    /** Whether a person told which text was approved: a pack may have been drawn after the meeting. */
    boolean isTold() {
        return choice.code().isPresent() || decision().isPresent();
    }

    /** What is told of a text that was referred back; empty where it was not. */
    Optional<String> referral(String path) {
        Optional<Decision> referred = decision().filter(one -> one.outcome() == Outcome.REFERRED);
        boolean all = !choice.decisions().isEmpty()
                && choice.decisions().stream().allMatch(one -> one.outcome() == Outcome.REFERRED);
        if (referred.isEmpty() && !all) {
            return Optional.empty();
        }
        String what = choice.title() + " (" + path + ") was referred back";
        return Optional.of(referred.map(Decision::code)
                .filter(code -> !code.equals(now))
                .map(code -> what + " as text " + code + "; the file is now " + now + ", and is left as it is.")
                .orElse(what + "; it is left as it is."));
    }

    /** Why nobody can tell whether a text that is named is approved: what was referred back is another one. */
    Optional<Fault> otherReferral() {
        return decision()
                .filter(one -> one.outcome() == Outcome.REFERRED)
                .filter(one ->
                        choice.code().filter(code -> !code.equals(one.code())).isPresent())
                .map(one -> Fault.error(
                        Rule.APPROVAL,
                        1,
                        "it was referred back as text " + one.code() + ", and text "
                                + choice.code().orElseThrow() + " is named; the file is now " + now,
                        "If this text was approved since, give the decisions of that meeting, or leave out"
                                + " -Daup.decisions for it."));
    }

    static boolean isAmended(Decision decision) {
        return decision.outcome() == Outcome.AMENDED;
    }

    /** Why the text is not the one that was approved; empty where it is, where nobody can tell, or where it was amended. */
    Optional<Fault> fault() {
        if (!choice.decisions().isEmpty() && decision().isEmpty()) {
            return Optional.of(Fault.error(
                    Rule.APPROVAL,
                    1,
                    "it was decided on for several texts: paper "
                            + choice.decisions().stream().map(Decision::code).collect(Collectors.joining(", paper "))
                            + "; file now " + now,
                    "Keep the decision on the last paper only."));
        }
        if (decision().filter(ApprovedCode::isAmended).isPresent()) {
            String paper = decision().get().code();
            if (isApprovedBefore(paper)) {
                return Optional.of(Fault.error(
                        Rule.APPROVAL,
                        1,
                        "the decision is on the text " + paper
                                + ", which stands approved from before; what is put forward is " + now,
                        "Give the decision on the paper that lay before the meeting."));
            }
            return choice.code()
                    .filter(code -> !code.equals(paper) && !code.equals(now))
                    .map(this::notTheOne);
        }
        return approved().filter(code -> !code.equals(now)).map(this::notTheOne);
    }

    private boolean isApprovedBefore(String code) {
        return !code.equals(now)
                && choice.proposal()
                        .flatMap(Proposal::approved)
                        .filter(version -> VersionCode.of(version.text()).equals(code))
                        .isPresent();
    }

    /**
     * Why what the file asks besides its words is not what was decided on; empty where it is, or where nobody can tell. A
     * code that is named stands for the paper that it is printed on.
     *
     * @param now what the file asks
     */
    Optional<Fault> otherMotion(Motion now) {
        Optional<Motion> told = decision().map(Decision::motion);
        if (told.isEmpty() && choice.code().isEmpty()) {
            told = inPack.flatMap(PackPaper::motion);
        }
        return told.filter(then -> !then.covers(now)).map(then -> otherMotion(then, now));
    }

    private Fault otherMotion(Motion then, Motion now) {
        String where = decision().isPresent() ? "the decision" : "the last pack";
        if (then.ends() != now.ends()) {
            return Fault.error(
                    Rule.APPROVAL,
                    1,
                    now.ends()
                            ? "the file puts forward that the policy ends, but " + where
                                    + " is on its text, not on its end"
                            : where + " is on the end of the policy, but the file does not end it",
                    orSay(
                            "Put the file back as it lay before the meeting",
                            "write \"ends\": " + now.ends() + " in the decision"));
        }
        return Fault.error(
                Rule.APPROVAL,
                1,
                "the facts above the text are not those that " + where + " is on",
                orSay("Put them back as they lay before the meeting", "take \"factsFingerprint\" out of the decision"));
    }

    private String orSay(String back, String inDecision) {
        return back + ", or put what stands there now before the governors. If this is what was decided, "
                + (decision().isPresent()
                        ? inDecision
                        : "say so: -Daup.policies=" + choice.policy().id() + "@" + now)
                + ".";
    }

    private Optional<String> approved() {
        return choice.code().or(() -> decision().map(Decision::code)).or(() -> inPack.map(PackPaper::code));
    }

    private Fault notTheOne(String code) {
        Optional<PolicyRevision> then = PaperInHistory.revision(choice.policy(), code);
        boolean packOnly = choice.code().isEmpty() && decision().isEmpty();
        String back = then.filter(file -> !file.revision().commit().equals(Revision.NO_COMMIT))
                .map(file -> "Put the approved text back; \"git show "
                        + file.revision().commit().substring(0, SHORT_COMMIT) + ":"
                        + file.file().path() + "\" shows it")
                .orElse("Put the approved text back");
        String or = packOnly
                ? ", or, if this very text was approved, say so: -Daup.policies="
                        + choice.policy().id() + "@" + now
                : ", or put the text as it is now before the governors";
        return Fault.error(
                Rule.APPROVAL,
                1,
                "the text is not the one that was approved: paper " + code + (packOnly ? " in the last pack" : "")
                        + ", file now " + now,
                back + or + ".");
    }
}
