package io.github.policyhandbook.site;

/** What became of policies as a whole, for tests of pages that tell it. */
final class TestNews {

    private TestNews() {}

    static PolicyNews of(SitePlan plan) {
        LinkResolver links = new LinkResolver(plan, new CopiedFiles(TestFiles.NONE));
        return new PolicyNews(plan, new ReplacedBetweenYears(plan, new Replacements(plan, links)));
    }
}
