package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.EditionComparison;
import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.RepositoryFiles;
import io.github.policyhandbook.model.Version;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All pages of a handbook's site, with the images and documents their texts show and link to, and the style sheet and
 * scripts. Data files are not among them.
 */
public final class HandbookPages {

    private final SitePlan plan;
    private final RepositoryFiles repository;
    private final LostLinks lost = new LostLinks();

    /**
     * The pages of a site.
     *
     * @param comparison the comparison of that handbook's texts
     * @param repository where images and documents are read, while {@link #files()} is read
     * @param years the pairs of years to compare
     */
    public HandbookPages(
            Handbook handbook,
            HandbookComparison comparison,
            RepositoryFiles repository,
            SiteSettings settings,
            ComparedYears years) {
        this.plan = new SitePlan(handbook, comparison, settings, Words.english(), years);
        this.repository = repository;
    }

    /**
     * The files one by one, each made when it is asked for, always in the same order. To be read by one thread.
     *
     * @throws io.github.policyhandbook.model.HandbookException while reading, if the repository cannot be read
     */
    public Stream<SiteFile> files() {
        CopiedFiles copied = new CopiedFiles(repository);
        LinkResolver links = new LinkResolver(plan, copied);
        TextWriter writer = new TextWriter(links, lost, plan.words());
        Replacements replacements = new Replacements(plan, links);
        Notices notices = new Notices(plan, replacements);
        RelatedPolicies related = new RelatedPolicies(plan, links, replacements);
        Stream<SiteFile> pages = Stream.of(
                        general(writer, copied),
                        texts(new PolicyPage(plan, writer, notices, related)),
                        histories(notices),
                        comparisons(copied, replacements))
                .flatMap(part -> part);
        return Stream.concat(
                StaticAssets.files(plan.settings().identity()).stream(),
                pages.flatMap(page -> Stream.concat(Stream.of(page), copied.newCopies().stream())));
    }

    /** Links and images of the texts in force that lead nowhere: complete once {@link #files()} was read to its end. */
    public List<Finding> findings() {
        return lost.findings();
    }

    private Stream<SiteFile> general(TextWriter writer, CopiedFiles copied) {
        EditionPage editionPage = new EditionPage(plan);
        PrintPage printPage = new PrintPage(plan, writer);
        Stream<Supplier<SiteFile>> single = Stream.of(
                () -> new HomePage(plan, writer).page(),
                () -> new ChangesPage(plan).page(),
                () -> new RegisterPage(plan).page(),
                () -> new SearchPage(plan).page(),
                () -> new NotFoundPage(plan).page());
        Stream<SiteFile> contents = plan.handbook().editions().stream().map(editionPage::page);
        Stream<SiteFile> whole = plan.handbook().editions().stream().map(printPage::page);
        PdfPage pdfPage = new PdfPage(plan, printPage, copied);
        Stream<SiteFile> files = plan.handbook().editions().stream()
                .filter(edition -> plan.settings().pdf())
                .map(pdfPage::file);
        return Stream.of(single.map(Supplier::get), contents, whole, files).flatMap(part -> part);
    }

    private Stream<SiteFile> texts(PolicyPage policyPage) {
        SlipPage slips = new SlipPage(plan);
        SignedPage since = new SignedPage(plan);
        Stream<SiteFile> now =
                plan.current().entries().stream().map(entry -> policyPage.now(entry.policy(), entry.version()));
        Stream<SiteFile> signed = plan.current().entries().stream()
                .filter(entry -> slips.isAskedFor(entry.version()))
                .flatMap(entry -> Stream.concat(
                        Stream.of(slips.page(entry.policy(), entry.version())),
                        since.pages(entry.policy(), entry.version()).stream()));
        Stream<SiteFile> years = plan.handbook().editions().stream().flatMap(edition -> edition(policyPage, edition));
        Stream<SiteFile> versions = plan.handbook().policies().stream().flatMap(policy -> versions(policyPage, policy));
        return Stream.of(now, signed, years, versions).flatMap(part -> part);
    }

    private static Stream<SiteFile> edition(PolicyPage policyPage, Edition edition) {
        return edition.entries().stream().map(entry -> policyPage.inEdition(edition, entry.policy(), entry.version()));
    }

    private static Stream<SiteFile> versions(PolicyPage policyPage, Policy policy) {
        List<Version> versions = policy.versions();
        return versions.stream().map(version -> policyPage.version(policy, version));
    }

    private Stream<SiteFile> histories(Notices notices) {
        HistoryPage historyPage = new HistoryPage(plan, notices);
        return plan.handbook().policies().stream().map(historyPage::page);
    }

    private Stream<SiteFile> comparisons(CopiedFiles copied, Replacements replacements) {
        ChangesBesides besides = new ChangesBesides(plan, copied);
        PolicyNews news = new PolicyNews(plan, new ReplacedBetweenYears(plan, replacements));
        YearComparisonPage yearPage = new YearComparisonPage(plan, besides, news);
        PolicyComparisonPage policyPage = new PolicyComparisonPage(plan, besides, news);
        return plan.years().pairs().stream().flatMap(pair -> {
            EditionComparison comparison = plan.comparison().compare(pair.from(), pair.to());
            Stream<SiteFile> policies = comparison.policies().stream()
                    .filter(policy -> policy.status() != PolicyComparison.Status.UNCHANGED)
                    .map(policy -> policyPage.page(pair, policy));
            return Stream.concat(Stream.of(yearPage.page(pair, comparison)), policies);
        });
    }
}
