package io.github.policyhandbook.handbook;

import io.github.policyhandbook.check.CheckResult;
import io.github.policyhandbook.check.CheckSettings;
import io.github.policyhandbook.history.RepositoryTip;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Severity;
import io.github.policyhandbook.output.BuiltSite;
import io.github.policyhandbook.publication.SiteToPublish;
import io.github.policyhandbook.render.PageRenderer;
import io.github.policyhandbook.site.MovedPage;
import io.github.policyhandbook.site.SiteAddress;
import io.github.policyhandbook.site.data.FormerIds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole trip: from the commits of a folder of policies to the site that people read, built and checked on the way. */
public final class HandbookPublication {

    private static final String UNCOMMITTED = "uncommitted";

    private final HandbookSettings handbook;
    private final PublicationSettings settings;

    private HandbookPublication(HandbookSettings handbook, PublicationSettings settings) {
        this.handbook = handbook;
        this.settings = settings;
    }

    /**
     * Builds the site where anything changed, checks the policies it was built from, and publishes it. What was done is
     * told as progress, of each place as soon as it is done.
     *
     * @throws HandbookException if it cannot be built, the check finds what the school asked to fail for, or a place refuses it
     */
    public static void publish(HandbookSettings handbook, CheckSettings check, PublicationSettings settings) {
        new HandbookPublication(handbook, settings).publish(check);
    }

    /**
     * Returns to the copy before the present one, or tells what that would do.
     *
     * @throws HandbookException if there is none, or it cannot be put in place
     */
    public static void rollback(HandbookSettings handbook, PublicationSettings settings) {
        new PublicationPlaces(handbook, settings).rollback();
    }

    private void publish(CheckSettings check) {
        PublicationPlaces places = new PublicationPlaces(handbook, settings);
        places.refuseUnfit();
        handbook.progress()
                .step(HandbookSite.build(handbook, settings.site(), settings.cache())
                        .sentence());
        String source = source();
        refuseFaults(check, !source.equals(UNCOMMITTED));
        SiteToPublish site = built(source);
        if (settings.dryRun()) {
            places.plan(site);
        } else {
            places.publish(site);
        }
    }

    private void refuseFaults(CheckSettings check, boolean isCommitted) {
        CheckResult result =
                isCommitted ? HandbookCheck.checkCommitted(handbook, check) : HandbookCheck.check(handbook, check);
        List<Finding> failing = result.findings().stream()
                .filter(finding -> check.failsFor(finding.fault().severity()))
                .toList();
        if (!failing.isEmpty()) {
            failing.forEach(handbook.progress()::checked);
            throw new HandbookException(
                    isCommitted
                            ? "The check found " + counted(failing)
                                    + " in what is committed, so nothing was published.\n  Mend what stands above and commit"
                                    + " it, then run the same again; or publish in spite of it with -Daup.failOn=none."
                            : "The check found " + counted(failing)
                                    + ", so nothing was published.\n  Mend what stands above, then run the same again; or"
                                    + " publish in spite of it with -Daup.failOn=none.");
        }
        if (!result.findings().isEmpty()) {
            handbook.progress()
                    .step("The check found " + counted(result.findings())
                            + ", none of it a reason not to publish. aup:check tells more.");
        }
    }

    /** {@code 1 error, 2 warnings}. */
    private static String counted(List<Finding> findings) {
        return Stream.of(Severity.values())
                .map(severity -> SiteSummary.counted(
                        (int) findings.stream()
                                .filter(finding -> finding.fault().severity() == severity)
                                .count(),
                        severity.name().toLowerCase(Locale.ROOT),
                        severity.name().toLowerCase(Locale.ROOT) + "s"))
                .filter(count -> !count.startsWith("0 "))
                .collect(Collectors.joining(", "));
    }

    private SiteToPublish built(String source) {
        try {
            BuiltSite site = BuiltSite.in(settings.site())
                    .orElseThrow(() -> new HandbookException(settings.site()
                            + ": there is no whole site to publish.\n  Delete that folder and run the same again."));
            String handbookJson = Files.readString(site.folder().resolve(SiteAddress.HANDBOOK_JSON));
            PageRenderer renderer = new PageRenderer(handbook.templates());
            return new SiteToPublish(
                    site,
                    source,
                    before -> FormerIds.since(before, handbookJson),
                    (path, target) -> new String(
                            renderer.render(MovedPage.page(handbook.site(), path, target)), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new HandbookException(
                    settings.site() + ": the site cannot be read (" + e.getMessage()
                            + ").\n  Delete that folder and run the same again.",
                    e);
        }
    }

    private String source() {
        Optional<RepositoryTip> found = RepositoryTip.open(handbook.historyRequest());
        if (found.isEmpty()) {
            return UNCOMMITTED;
        }
        try (RepositoryTip tip = found.get()) {
            return tip.state().commit();
        }
    }
}
