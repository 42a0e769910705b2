package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.EditionComparison;
import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.compare.PolicyComparison;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.RepositoryFiles;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    private final Replacements replacements;
    private final Notices notices;
    private final RelatedPolicies related;

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
        this.replacements = new Replacements(plan, links);
        this.notices = new Notices(plan, replacements);
        this.related = new RelatedPolicies(plan, links, replacements);
    }

    /**
     * The pages, style sheets and scripts, always in the same order. Each is made when it is asked, by whichever
     * thread; several may be made at once.
     *
     * @throws io.github.policyhandbook.model.HandbookException from a supplier, if the repository cannot be read
     */
    public Stream<PlannedFile> files() {
        return Stream.of(assets(), ofHandbook(), comparisons(plan.years().pairs()))
                .flatMap(part -> part);
    }

    /**
     * The page, style sheet, script or copy at a path, not made yet; empty where there is none. An image or document is there
     * once a page that shows it is made.
     *
     * @param path its path from the site's root
     */
    public Optional<PlannedFile> file(String path) {
        Stream<PlannedFile> compared = comparisons(plan.years().pairs().stream()
                .filter(pair -> path.startsWith(folder(pair)))
                .toList());
        Stream<PlannedFile> parts =
                path.startsWith("assets/") ? Stream.concat(assets(), copies()) : Stream.concat(ofHandbook(), compared);
        return parts.filter(file -> file.path().equals(path)).findFirst();
    }

    private Stream<PlannedFile> assets() {
        return StaticAssets.files(plan.settings().identity()).stream().map(PlannedFile::made);
    }

    private Stream<PlannedFile> ofHandbook() {
        return Stream.of(general(), texts(new PolicyPage(plan, writer, notices, related)), histories())
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
    public Stream<PlannedFile> copies() {
        return copied.copies();
    }

    /** Links and images of the texts in force that lead nowhere: all of them once every page is laid out. */
    public List<Finding> findings() {
        return lost.findings();
    }

    private Stream<PlannedFile> general() {
        EditionPage editionPage = new EditionPage(plan);
        PrintPage printPage = new PrintPage(plan, writer);
        Stream<PlannedFile> single = Stream.of(
                new PlannedFile(SiteAddress.HOME, () -> new HomePage(plan, writer).page()),
                new PlannedFile(SiteAddress.CHANGES, () -> new ChangesPage(plan).page()),
                new PlannedFile(SiteAddress.REGISTER, () -> new RegisterPage(plan).page()),
                new PlannedFile(SiteAddress.SEARCH, () -> new SearchPage(plan).page()),
                new PlannedFile(SiteAddress.NOT_FOUND, () -> new NotFoundPage(plan).page()));
        return Stream.of(
                        single,
                        ofEditions(SiteAddress::edition, editionPage::page),
                        ofEditions(SiteAddress::print, printPage::page))
                .flatMap(part -> part);
    }

    private Stream<PlannedFile> ofEditions(
            Function<String, String> address, Function<Edition, ? extends SiteFile> page) {
        return plan.handbook().editions().stream()
                .map(edition -> new PlannedFile(address.apply(edition.label()), () -> page.apply(edition)));
    }

    private Stream<PlannedFile> texts(PolicyPage policyPage) {
        Stream<PlannedFile> now = plan.current().entries().stream()
                .map(entry -> new PlannedFile(
                        SiteAddress.policy(entry.policy().id()),
                        () -> policyPage.now(entry.policy(), entry.version())));
        Stream<PlannedFile> years = plan.handbook().editions().stream()
                .flatMap(edition -> edition.entries().stream()
                        .map(entry -> new PlannedFile(
                                SiteAddress.editionPolicy(
                                        edition.label(), entry.policy().id()),
                                () -> policyPage.inEdition(edition, entry.policy(), entry.version()))));
        Stream<PlannedFile> versions = plan.handbook().policies().stream()
                .flatMap(policy -> policy.versions().stream()
                        .map(version -> new PlannedFile(
                                SiteAddress.version(policy.id(), version.key()),
                                () -> policyPage.version(policy, version))));
        return Stream.of(now, signed(), years, versions).flatMap(part -> part);
    }

    private Stream<PlannedFile> signed() {
        SlipPage slips = new SlipPage(plan);
        SignedPage since = new SignedPage(plan);
        return plan.current().entries().stream()
                .filter(entry -> slips.isAskedFor(entry.version()))
                .flatMap(entry -> Stream.concat(
                        Stream.of(new PlannedFile(
                                SiteAddress.slip(entry.policy().id()),
                                () -> slips.page(entry.policy(), entry.version()))),
                        since.pages(entry.policy(), entry.version())));
    }

    private Stream<PlannedFile> histories() {
        HistoryPage historyPage = new HistoryPage(plan, notices);
        return plan.handbook().policies().stream()
                .map(policy -> new PlannedFile(SiteAddress.history(policy.id()), () -> historyPage.page(policy)));
    }

    private Stream<PlannedFile> comparisons(List<ComparedYears.Pair> pairs) {
        ChangesBesides besides = new ChangesBesides(plan, copied);
        PolicyNews news = new PolicyNews(plan, new ReplacedBetweenYears(plan, replacements));
        YearComparisonPage yearPage = new YearComparisonPage(plan, besides, news);
        PolicyComparisonPage policyPage = new PolicyComparisonPage(plan, besides, news);
        return pairs.stream().flatMap(pair -> {
            EditionComparison comparison = plan.comparison().compare(pair.from(), pair.to());
            Stream<PlannedFile> policies = comparison.policies().stream()
                    .filter(policy -> policy.status() != PolicyComparison.Status.UNCHANGED)
                    .map(policy -> new PlannedFile(
                            SiteAddress.comparedPolicy(
                                    pair.from().label(),
                                    pair.to().label(),
                                    policy.policy().id()),
                            () -> policyPage.page(pair, policy)));
            PlannedFile year = new PlannedFile(
                    SiteAddress.comparison(pair.from().label(), pair.to().label()),
                    () -> yearPage.page(pair, comparison));
            return Stream.concat(Stream.of(year), policies);
        });
    }

    private static String folder(ComparedYears.Pair pair) {
        return SiteAddress.comparison(pair.from().label(), pair.to().label()).replace("index.html", "");
    }
}
