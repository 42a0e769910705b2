package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.List;

/** The switch from one year's text of a policy to another's. */
final class PolicyYears {

    /**
     * One year.
     *
     * @param link the year, without a target where its text is being read
     * @param notes what is to be known of it: that it is in force now, that it says the very same; may be none
     */
    record Year(PageLink link, List<String> notes) {}

    private final SitePlan plan;
    private final Words words;

    PolicyYears(SitePlan plan) {
        this.plan = plan;
        this.words = plan.words();
    }

    /**
     * The years, newest first; none where there is no other to go to. A page that shows a version is of none of them.
     *
     * @param version the text being read
     * @param texts what the handbooks of all years show of the policy
     */
    List<Year> of(Reading reading, Version version, List<YearText> texts) {
        List<Year> years = new ArrayList<>();
        for (YearText text : texts) {
            years.add(0, year(reading, version, text));
        }
        return years.stream().allMatch(year -> year.link().href().isEmpty()) ? List.of() : years;
    }

    private Year year(Reading reading, Version version, YearText text) {
        boolean here = reading.kind() != Reading.Kind.VERSION && text.edition().equals(reading.edition());
        boolean current = text.edition().equals(plan.current());
        String year = words.year(text.edition().year());
        List<String> notes = new ArrayList<>();
        if (here) {
            notes.add(words.say("years.here"));
        }
        if (current) {
            notes.add(words.say("years.now"));
        }
        if (!here && text.isSameAs(version)) {
            notes.add(words.say("years.same"));
        }
        PageLink link = here
                ? PageLink.words(year)
                : PageLink.between(reading.page(), plan.addressIn(text.edition(), policy(reading)), year);
        return new Year(link, notes);
    }

    private static Policy policy(Reading reading) {
        return reading.policy().orElseThrow();
    }
}
