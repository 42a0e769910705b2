package io.github.policyhandbook.handbook;

import io.github.policyhandbook.history.RepositoryTip;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.publication.BranchPublication;
import io.github.policyhandbook.publication.BranchRequest;
import io.github.policyhandbook.publication.FolderPublication;
import io.github.policyhandbook.publication.FolderRequest;
import io.github.policyhandbook.publication.Publication;
import io.github.policyhandbook.publication.SiteToPublish;
import io.github.policyhandbook.publication.ZipPublication;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The places a handbook is published to, one after the other: a folder, a branch, a zip file. */
final class PublicationPlaces {

    private final HandbookSettings handbook;
    private final PublicationSettings settings;
    private final PublicationSettings.Places places;
    private final Optional<RepositoryTip.State> repository;
    private final Set<String> toldBroken = new HashSet<>();

    /** @throws HandbookException if no place is stated, or one that there cannot be */
    PublicationPlaces(HandbookSettings handbook, PublicationSettings settings) {
        this.handbook = handbook;
        this.settings = settings;
        this.places = settings.places();
        this.repository = repository(handbook);
        if (places.folder().isEmpty()
                && places.branch().isEmpty()
                && places.zip().isEmpty()) {
            throw new HandbookException(
                    "Nothing was published: it is not said where to.\n  State the folder that people read,"
                            + " as this machine sees it: -Daup.publishTo=" + PublicationParameters.EXAMPLE
                            + "; or a branch: -Daup.publishBranch=pages; or a zip file: -Daup.publishZip=target/handbook.zip");
        }
        if (places.branch().isEmpty() && places.remote().isPresent()) {
            throw new HandbookException(
                    "aup.push names the remote \"" + places.remote().get()
                            + "\", but no branch is stated that could be pushed. For example: -Daup.publishBranch=pages");
        }
        if (places.branch().isPresent() && repository.isEmpty()) {
            throw new HandbookException(
                    "aup.publishBranch: the policies are in no git repository, so there can be no branch."
                            + "\n  State a folder instead: -Daup.publishTo=" + PublicationParameters.EXAMPLE);
        }
    }

    private static Optional<RepositoryTip.State> repository(HandbookSettings handbook) {
        Optional<RepositoryTip> found = RepositoryTip.open(handbook.historyRequest());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (RepositoryTip tip = found.get()) {
            return Optional.of(tip.state());
        }
    }

    /**
     * Refuses the places to which nothing can be published, before anything is built or published to the others.
     *
     * @throws HandbookException for the first of them
     */
    void refuseUnfit() {
        places.zip().ifPresent(zip -> ZipPublication.refuseUnfit(zip, settings.site()));
        places.branch().ifPresent(branch -> BranchPublication.refuseUnfit(request(branch)));
        places.folder().ifPresent(folder -> FolderPublication.refuseUnfit(request(folder)));
    }

    /** Publishes to each, and says of each what was done as soon as it is. */
    void publish(SiteToPublish site) {
        places.zip().ifPresent(zip -> {
            tellBroken(ZipPublication.write(site, zip));
            tell(List.of("Packed as one file: " + zip));
        });
        places.branch().ifPresent(branch -> {
            told(BranchPublication.publish(site, request(branch)));
            tellPushed();
        });
        places.folder().ifPresent(folder -> told(FolderPublication.publish(site, request(folder))));
    }

    private void told(Publication done) {
        tellBroken(done.broken());
        PublishedOver.warning(done, handbook.historyRequest()).ifPresent(handbook.progress()::warn);
        tell(PublicationSentences.of(done));
    }

    /** One that leads nowhere in every place is told once. */
    private void tellBroken(List<String> links) {
        links.stream()
                .filter(toldBroken::add)
                .forEach(link -> handbook.progress().warn("In the published copy a link leads nowhere: " + link));
    }

    /** A push that went wrong is an exception, so here the remote has it. */
    private void tellPushed() {
        places.remote()
                .ifPresent(remote -> tell(List.of("The remote \"" + remote + "\" has that branch as it is here.")));
    }

    private void tell(List<String> sentences) {
        sentences.forEach(handbook.progress()::step);
    }

    /** Says what would be done. */
    void plan(SiteToPublish site) {
        places.zip().ifPresent(zip -> tell(List.of("A dry run, nothing was packed: " + zip)));
        places.branch()
                .ifPresent(branch -> tell(PublicationSentences.planned(
                        BranchPublication.plan(site, request(branch)), "branch " + branch)));
        places.folder()
                .ifPresent(folder -> tell(PublicationSentences.planned(
                        FolderPublication.plan(site, request(folder)), folder.toString())));
    }

    /** Returns to what was published before, or says what that would do. */
    void rollback() {
        if (places.branch().isEmpty() && places.folder().isEmpty()) {
            throw new HandbookException(
                    "aup.rollback: of a zip file no earlier one is kept.\n  State the folder or branch that"
                            + " is to return: -Daup.publishTo=" + PublicationParameters.EXAMPLE);
        }
        boolean isDry = settings.dryRun();
        places.branch().map(this::request).ifPresent(branch -> {
            tell(
                    isDry
                            ? PublicationSentences.plannedBack(BranchPublication.planRollback(branch))
                            : List.of(PublicationSentences.back(BranchPublication.rollback(branch))));
            if (!isDry) {
                tellPushed();
            }
        });
        places.folder().map(this::request).ifPresent(folder -> {
            tell(
                    isDry
                            ? PublicationSentences.plannedBack(FolderPublication.planRollback(folder))
                            : List.of(PublicationSentences.back(FolderPublication.rollback(folder))));
        });
    }

    private BranchRequest request(String branch) {
        return new BranchRequest(
                Path.of(repository.orElseThrow().gitFolder()),
                branch,
                places.remote(),
                settings.leave(),
                handbook.progress());
    }

    private FolderRequest request(Path folder) {
        List<Path> kept = new ArrayList<>(List.of(handbook.sourceDirectory()));
        List<Path> closed = new ArrayList<>(List.of(settings.site()));
        repository.ifPresent(found -> {
            kept.add(Path.of(found.root()));
            closed.add(Path.of(found.gitFolder()));
        });
        return new FolderRequest(folder, kept, closed, settings.keep(), settings.leave(), handbook.progress());
    }
}
