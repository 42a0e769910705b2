package io.github.policyhandbook.pack;

import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.review.Review;
import io.github.policyhandbook.site.SitePlan;
import io.github.policyhandbook.site.Words;
import java.util.ArrayList;
import java.util.List;

/** Tells at the end what was compared with what, and that the file can be kept. */
final class PackFoot {

    /** So many signs of a commit's name tell it from any other, and can be read out. */
    private static final int SHORT = 7;

    private PackFoot() {}

    /** The sentences, in their order. */
    static List<String> of(Review review, SitePlan plan) {
        Words words = plan.words();
        List<String> foot = new ArrayList<>();
        foot.add(words.say("pack.page-made", words.date(plan.today())));
        foot.add(review.proposed()
                .baseline()
                .map(baseline -> words.say(
                        "pack.page-against-baseline", baseline.commit().substring(0, SHORT)))
                .orElseGet(() -> words.say("pack.page-against-approved")));
        Revision tip = review.proposed().proposed().revision();
        foot.add(
                tip.commit().equals(Revision.NO_COMMIT)
                        ? words.say("pack.page-from-files")
                        : words.say("pack.page-from-reference", tip.commit().substring(0, SHORT)));
        foot.add(words.say("pack.page-keep"));
        return foot;
    }
}
