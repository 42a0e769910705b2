package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import io.github.policyhandbook.model.Withdrawal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader must know before reading a text: that it is old, withdrawn, or not yet in force. */
final class Notices {

    private final SitePlan plan;
    private final Words words;
    private final Replacements replacements;

    Notices(SitePlan plan, Replacements replacements) {
        this.plan = plan;
        this.words = plan.words();
        this.replacements = replacements;
    }

    /** The banners of a page that shows that version. */
    List<Notice> of(Reading reading, Policy policy, Version version) {
        List<Notice> notices = new ArrayList<>();
        Optional<Version> now = plan.inForce(policy);
        boolean later = version.appliesFrom().isAfter(plan.today());
        if (plan.withdrawal(policy).isPresent() && now.isEmpty()) {
            notices.add(withdrawn(reading, policy, plan.withdrawal(policy).get()));
        } else if (now.filter(version::equals).isPresent()) {
            stillInForce(reading, policy).ifPresent(notices::add);
        } else if (later) {
            notices.add(notYet(reading, policy, version));
        } else {
            notices.add(superseded(reading, policy));
        }
        unknownBefore(version).ifPresent(notices::add);
        return notices;
    }

    /** How a policy ended, and what stands in its place. */
    Notice withdrawn(Reading reading, Policy policy, Withdrawal withdrawal) {
        List<PageLink> instead = new ArrayList<>();
        replacements
                .of(policy)
                .ifPresent(next -> instead.add(PageLink.between(
                        reading.page(), plan.address(next), words.say("notice.replaced", plan.title(next)))));
        if (!reading.page().equals(SiteAddress.history(policy.id()))) {
            instead.add(
                    PageLink.between(reading.page(), SiteAddress.history(policy.id()), words.say("notice.history")));
        }
        String day = words.date(withdrawal.date());
        return new Notice("warning", words.say("notice.withdrawn"), words.say("notice.withdrawn-on", day), instead);
    }

    private Optional<Notice> stillInForce(Reading reading, Policy policy) {
        boolean elsewhere =
                reading.kind() == Reading.Kind.EDITION && !reading.edition().current();
        if (!elsewhere) {
            return Optional.empty();
        }
        PageLink current =
                PageLink.between(reading.page(), SiteAddress.policy(policy.id()), words.say("notice.to-current"));
        return Optional.of(
                new Notice("note", words.say("notice.same"), words.say("notice.same-text"), List.of(current)));
    }

    private Notice notYet(Reading reading, Policy policy, Version version) {
        String day = words.date(version.appliesFrom());
        return new Notice(
                "note", words.say("notice.later"), words.say("notice.later-text", day), toCurrent(reading, policy));
    }

    private Notice superseded(Reading reading, Policy policy) {
        return new Notice("warning", words.say("notice.old"), words.say("notice.old-text"), toCurrent(reading, policy));
    }

    private List<PageLink> toCurrent(Reading reading, Policy policy) {
        boolean inForce = plan.inForce(policy).isPresent();
        String text = words.say(inForce ? "notice.to-current" : "notice.history");
        return List.of(PageLink.between(reading.page(), plan.address(policy), text));
    }

    private Optional<Notice> unknownBefore(Version version) {
        Optional<LocalDate> from = plan.handbook().knownFrom();
        return from.filter(day -> !version.appliesFrom().isAfter(day))
                .map(day -> new Notice(
                        "note", words.say("notice.unknown"), words.say("unknown.before", words.date(day)), List.of()));
    }
}
