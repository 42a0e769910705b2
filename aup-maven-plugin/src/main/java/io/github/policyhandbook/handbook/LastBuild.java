package io.github.policyhandbook.handbook;

import io.github.policyhandbook.cache.BuildCache;
import io.github.policyhandbook.cache.BuildKey;
import io.github.policyhandbook.cache.BuildRecord;
import io.github.policyhandbook.cache.Engine;
import io.github.policyhandbook.cache.ToldMessages;
import io.github.policyhandbook.history.RepositoryTip;
import io.github.policyhandbook.output.OutputFolder;
import io.github.policyhandbook.output.StandingSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The build before this one, as its record tells of it: where all that it rested on is as it was, and so is its site, this
 * build would only make the same again.
 *
 * <p>The record is there to save time. Where it cannot be read or written, a detail says so, and all is built.
 */
final class LastBuild {

    /** The policies are those of the commit, the moment counts by its day alone, and nobody's hearing changes the site. */
    static final Set<String> NO_VALUES = Set.of("sourceDirectory", "now", "progress");

    private final HandbookSettings settings;
    private final Path output;
    private final Optional<BuildCache> cache;
    private Optional<String> key = Optional.empty();

    /** @param cache the folder of the records; empty for a build without */
    LastBuild(HandbookSettings settings, Path output, Optional<Path> cache) {
        this.settings = settings;
        this.output = output;
        this.cache = cache.flatMap(folder -> BuildCache.of(folder, List.of(output, settings.sourceDirectory())));
    }

    /** What stands there, with all that was told of it told again; empty where it must be built. */
    Optional<SiteSummary> unchanged() {
        if (cache.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<RepositoryTip> tip = RepositoryTip.open(settings.historyRequest());
            return tip.isPresent() ? unchangedSince(tip.get()) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            settings.progress().detail("All is built, since the record of the last build is of no use: " + e);
            return Optional.empty();
        }
    }

    private Optional<SiteSummary> unchangedSince(RepositoryTip tip) throws IOException {
        try (tip) {
            key = Optional.of(keyOf(settings, output, tip.state()));
            Optional<OutputFolder> folder = OutputFolder.standing(output);
            Optional<BuildRecord> record = folder.isEmpty()
                    ? Optional.empty()
                    : cache.orElseThrow().read(folder.get().path());
            if (record.isEmpty()
                    || !record.get().key().equals(key.get())
                    || !record.get().site().standsIn(folder.get())) {
                return Optional.empty();
            }
            UncommittedWork.tell(tip.uncommitted(), settings.progress());
            record.get().told().forEach(told -> told.to(settings.progress()));
            return Optional.of(SiteSummary.of(record.get().numbers(), folder.get()));
        }
    }

    /**
     * Keeps the record of this build for the next one. Errors are not kept, nor is what was built while something changed.
     */
    void remember(SiteSummary built, ToldMessages told, OutputFolder folder) {
        if (key.isEmpty() || told.hasErrors()) {
            return;
        }
        try (RepositoryTip tip = RepositoryTip.open(settings.historyRequest()).orElseThrow()) {
            Optional<StandingSite> site = StandingSite.in(folder);
            if (site.isPresent() && key.get().equals(keyOf(settings, output, tip.state()))) {
                cache.orElseThrow()
                        .write(folder.path(), new BuildRecord(key.get(), built.numbers(), told.told(), site.get()));
            }
        } catch (IOException | RuntimeException e) {
            settings.progress().detail("The next build builds all, since no record of this one can be kept: " + e);
        }
    }

    /** Stands for all that a site and what is told of it depend on. */
    static String keyOf(HandbookSettings settings, Path output, RepositoryTip.State repository) throws IOException {
        return new BuildKey()
                .with("engine", Engine.identity())
                .with("output", output.toAbsolutePath().toString())
                .with("policies", settings.sourceDirectory().toString())
                .with("today", settings.asOf().isPresent() ? "stated" : settings.today())
                .withComponents(settings, NO_VALUES)
                .with("repository", repository)
                .hex();
    }
}
