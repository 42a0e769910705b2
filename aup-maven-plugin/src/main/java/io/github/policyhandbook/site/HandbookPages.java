package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.EditionComparison;
import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.RepositoryFiles;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All pages of a handbook's site, with the images and documents their texts show and link to, and the style sheet and
 * scripts. Data files are not among them.
 */
public final class HandbookPages {

    private final SitePlan plan;
    private final CopiedFiles copied;
    private final LostLinks lost = new LostLinks();
    private final LinkResolver links;
    private final TextWriter writer;

    /**
     * The pages of a site.
     *
     * @param comparison the comparison of that handbook's texts
     * @param repository where images and documents are read, while the files are made
     * @param years the pairs of years to compare
     */
    public HandbookPages(
            Handbook handbook,
            HandbookComparison comparison,
            RepositoryFiles repository,
            SiteSettings settings,
            ComparedYears years) {
        this.plan = new SitePlan(handbook, comparison, settings, Words.english(), years);
        this.copied = new CopiedFiles(repository);
        this.links = new LinkResolver(plan, copied);
        this.writer = new TextWriter(links, lost, plan.words());
    }

    /**
     * The pages, style sheets and scripts, always in the same order. Each is made when its supplier is asked, by whichever
     * thread; several may be made at once.
     *
     * @throws io.github.policyhandbook.model.HandbookException from a supplier, if the repository cannot be read
     */
    public Stream<Supplier<SiteFile>> files() {
        Replacements replacements = new Replacements(plan, links);
        Notices notices = new Notices(plan, replacements);
        RelatedPolicies related = new RelatedPolicies(plan, links, replacements);
        Stream<Supplier<SiteFile>> assets =
                StaticAssets.files(plan.settings().identity()).stream().map(asset -> () -> asset);
        return Stream.of(
                        assets,
                        general(),
                        texts(new PolicyPage(plan, writer, notices, related)),
                        histories(notices),
                        comparisons(replacements))
                .flatMap(part -> part);
    }

    /**
     * The PDF files, one a year; none where the settings ask for none. Each is made when it is its turn: it holds a whole
     * year's handbook.
     */
    public Stream<SiteFile> printed() {
        PdfPage pdfPage = new PdfPage(plan, new PrintPage(plan, writer), copied);
        return plan.handbook().editions().stream()
                .filter(edition -> plan.settings().pdf())
                .map(pdfPage::file);
    }

    /**
     * The images and documents that the pages show and lead to: all of them once every page of {@link #files()} and {@link
     * #printed()} is laid out.
     */
    public Stream<Supplier<SiteFile>> copies() {
        return copied.copies();
    }

    /** Links and images of the texts in force that lead nowhere: all of them once every page is laid out. */
    public List<Finding> findings() {
        return lost.findings();
    }

    private Stream<Supplier<SiteFile>> general() {
        EditionPage editionPage = new EditionPage(plan);
        PrintPage printPage = new PrintPage(plan, writer);
        Stream<Supplier<SiteFile>> single = Stream.of(
                () -> new HomePage(plan, writer).page(),
                () -> new ChangesPage(plan).page(),
                () -> new RegisterPage(plan).page(),
                () -> new SearchPage(plan).page(),
                () -> new NotFoundPage(plan).page());
        return Stream.of(single, ofEditions(editionPage::page), ofEditions(printPage::page))
                .flatMap(part -> part);
    }

    private Stream<Supplier<SiteFile>> ofEditions(Function<Edition, ? extends SiteFile> page) {
        return plan.handbook().editions().stream().map(edition -> () -> page.apply(edition));
    }

    private Stream<Supplier<SiteFile>> texts(PolicyPage policyPage) {
        SlipPage slips = new SlipPage(plan);
        SignedPage since = new SignedPage(plan);
        Stream<Supplier<SiteFile>> now =
                entries(plan.current(), entry -> policyPage.now(entry.policy(), entry.version()));
        Stream<Supplier<SiteFile>> signed = plan.current().entries().stream()
                .filter(entry -> slips.isAskedFor(entry.version()))
                .flatMap(entry -> Stream.concat(
                        Stream.of(() -> slips.page(entry.policy(), entry.version())),
                        since.pages(entry.policy(), entry.version()).stream().map(page -> () -> page)));
        Stream<Supplier<SiteFile>> years = plan.handbook().editions().stream()
                .flatMap(edition ->
                        entries(edition, entry -> policyPage.inEdition(edition, entry.policy(), entry.version())));
        Stream<Supplier<SiteFile>> versions = plan.handbook().policies().stream()
                .flatMap(
                        policy -> policy.versions().stream().map(version -> () -> policyPage.version(policy, version)));
        return Stream.of(now, signed, years, versions).flatMap(part -> part);
    }

    private static Stream<Supplier<SiteFile>> entries(Edition edition, Function<Edition.Entry, SiteFile> page) {
        return edition.entries().stream().map(entry -> () -> page.apply(entry));
    }

    private Stream<Supplier<SiteFile>> histories(Notices notices) {
        HistoryPage historyPage = new HistoryPage(plan, notices);
        return plan.handbook().policies().stream().map(policy -> () -> historyPage.page(policy));
    }

    private Stream<Supplier<SiteFile>> comparisons(Replacements replacements) {
        ChangesBesides besides = new ChangesBesides(plan, copied);
        PolicyNews news = new PolicyNews(plan, new ReplacedBetweenYears(plan, replacements));
        YearComparisonPage yearPage = new YearComparisonPage(plan, besides, news);
        PolicyComparisonPage policyPage = new PolicyComparisonPage(plan, besides, news);
        return plan.years().pairs().stream().flatMap(pair -> {
            EditionComparison comparison = plan.comparison().compare(pair.from(), pair.to());
            Stream<Supplier<SiteFile>> policies = comparison.policies().stream()
                    .filter(policy -> policy.status() != PolicyComparison.Status.UNCHANGED)
                    .map(policy -> () -> policyPage.page(pair, policy));
            return Stream.concat(Stream.of(() -> yearPage.page(pair, comparison)), policies);
        });
    }
}
