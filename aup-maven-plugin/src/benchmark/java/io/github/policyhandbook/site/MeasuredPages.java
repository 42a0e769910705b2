package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.model.Progress;
import io.github.policyhandbook.model.Version;
import java.util.List;
import java.util.stream.IntStream;

/** The page of a policy in force as a site makes it, again and again; what a whole site works out once is worked out before. */
public final class MeasuredPages {

    private static final int FIRST_YEAR = 2023;

    private final PolicyPage pages;
    private final Policy policy;
    private final Version version;

    /**
     * Prepares the site of one policy.
     *
     * @param texts its text of each year; three at most
     */
    public MeasuredPages(List<PolicyText> texts) {
        Version[] versions = IntStream.range(0, texts.size())
                .mapToObj(year ->
                        TestHandbook.version("policies/one.md", texts.get(year), (FIRST_YEAR + year) + "-09-05"))
                .toArray(Version[]::new);
        Handbook handbook = new TestHandbook().with("one", versions).build();
        SiteSettings settings = TestHandbook.SETTINGS;
        SitePlan plan = new SitePlan(
                handbook,
                HandbookComparison.of(handbook, Progress.SILENT),
                settings,
                Words.english(),
                ComparedYears.of(handbook, settings.compare()));
        LinkResolver links = new LinkResolver(plan, new CopiedFiles(TestFiles.NONE));
        Replacements replacements = new Replacements(plan, links);
        pages = new PolicyPage(
                plan,
                new TextWriter(links, new LostLinks(), plan.words()),
                new Notices(plan, replacements),
                new RelatedPolicies(plan, links, replacements));
        policy = handbook.policies().get(0);
        version = policy.newestVersion();
    }

    /** What its template lays out. */
    public SiteFile.Page page() {
        return pages.now(policy, version);
    }
}
