package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the page of a version tells a reader who comes with a day, {@code ?on=2024-03-14}: that this is the text that
 * applied on it. In the sentences {@code #day} stands for the day.
 *
 * @param first the version's first day; empty where it applied on none
 * @param last its last one; empty where there is no end yet
 * @param today the day the handbook is made for; empty where it makes no difference, since all days on which the version
 *     applied are over
 * @param known the day from which it is known what applied; empty where all is
 * @param applied what is said of a day on which it applied
 * @param later the same for a day still to come; empty likewise
 * @param other what is said of any other day
 */
record AppliedOn(String first, String last, String today, String known, String applied, String later, String other) {

    private static final String DAY = "#day";

    /** The page of that version, with what it tells of a day. */
    static SiteFile.Page told(SiteFile.Page page, SitePlan plan, Policy policy, Version version) {
        Map<String, Object> model = new LinkedHashMap<>(page.model());
        model.put("appliedOn", of(plan, policy, version));
        return new SiteFile.Page(page.path(), "version", model);
    }

    static AppliedOn of(SitePlan plan, Policy policy, Version version) {
        AppliedDays days = new AppliedDays(plan);
        Optional<Policy.Span> span = days.of(policy, version);
        boolean mayBeToCome = days.isOpen(policy, version);
        Words words = plan.words();
        return new AppliedOn(
                iso(span.map(Policy.Span::start)),
                iso(span.flatMap(Policy.Span::end).map(end -> end.minusDays(1))),
                mayBeToCome ? plan.today().toString() : "",
                iso(plan.handbook().knownFrom()),
                words.say("applied-on.applied", DAY),
                mayBeToCome ? words.say("applied-on.later", DAY, words.date(plan.today())) : "",
                words.say("applied-on.other", DAY));
    }

    private static String iso(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
