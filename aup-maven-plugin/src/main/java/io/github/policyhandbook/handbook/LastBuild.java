package io.github.policyhandbook.handbook;

import io.github.policyhandbook.cache.BuildCache;
import io.github.policyhandbook.cache.BuildKey;
import io.github.policyhandbook.cache.BuildRecord;
import io.github.policyhandbook.cache.Engine;
import io.github.policyhandbook.cache.TextStore;
import io.github.policyhandbook.cache.ToldMessages;
import io.github.policyhandbook.history.RepositoryTip;
import io.github.policyhandbook.history.RepositoryTrace;
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
        this.cache = cache.flatMap(folder -> BuildCache.of(folder, keptClear(folder)));
        if (cache.isPresent() && this.cache.isEmpty()) {
            settings.progress()
                    .detail("All is built each time, since no record of a build is kept in " + cache.get()
                            + ": the site, the policies or git's own data stand there.");
        }
    }

    /** The site, and the policies where a record could be taken for one. */
    private List<Path> keptClear(Path folder) {
        Path source = settings.sourceDirectory().toAbsolutePath().normalize();
        Path place = folder.toAbsolutePath().normalize();
        boolean isPolicy = place.startsWith(source)
                && settings.historyRequest()
                        .selects(source.relativize(place.resolve(BuildCache.EXAMPLE))
                                .toString()
                                .replace('\\', '/'));
        return isPolicy ? List.of(output, source) : List.of(output);
    }

    /** What stands there, with all that was told of it told again; empty where it must be built. */
    Optional<SiteSummary> unchanged() {
        if (cache.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<OutputFolder> folder = OutputFolder.standing(output);
            Optional<BuildRecord> record = folder.isEmpty()
                    ? Optional.empty()
                    : cache.get().read(folder.get().path());
            Optional<SiteSummary> standing = record.isEmpty() ? Optional.empty() : quickly(record.get(), folder.get());
            return standing.isPresent() ? standing : surely(record, folder);
        } catch (IOException | RuntimeException e) {
            settings.progress().detail("All is built, since the record of the last build is of no use: " + e);
            return Optional.empty();
        }
    }

    /** By the shortcut, without a look into the repository. */
    private Optional<SiteSummary> quickly(BuildRecord record, OutputFolder folder) throws IOException {
        BuildRecord.Shortcut shortcut = record.shortcut();
        Optional<RepositoryTrace> trace = RepositoryTrace.of(settings.historyRequest());
        boolean same = trace.isPresent()
                && shortcut.key().equals(keyOf(settings, output, trace.get()))
                && record.site().standsIn(folder);
        return same ? Optional.of(told(record, folder, shortcut.uncommitted())) : Optional.empty();
    }

    /** By the key itself; what is found on the way is the shortcut of the next build. */
    private Optional<SiteSummary> surely(Optional<BuildRecord> record, Optional<OutputFolder> folder)
            throws IOException {
        Optional<RepositoryTip> found = RepositoryTip.open(settings.historyRequest());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (RepositoryTip tip = found.get()) {
            key = Optional.of(keyOf(settings, output, tip.state()));
            if (record.isEmpty()
                    || !record.get().key().equals(key.get())
                    || !record.get().site().standsIn(folder.orElseThrow())) {
                return Optional.empty();
            }
            BuildRecord.Shortcut shortcut = shortcut();
            SiteSummary standing = told(record.get(), folder.get(), tip.uncommitted());
            keep(record.get().with(shortcut), folder.get());
            return Optional.of(standing);
        }
    }

    /** The texts that it parsed, for this build to add its own; empty for a build without. */
    Optional<TextStore> texts() {
        try {
            return cache.isEmpty()
                    ? Optional.empty()
                    : Optional.of(cache.get().texts(output.toAbsolutePath(), settings.progress()));
        } catch (IOException e) {
            settings.progress().detail("All texts are parsed, since it cannot be told by what: " + e);
            return Optional.empty();
        }
    }

    private SiteSummary told(BuildRecord record, OutputFolder folder, List<String> uncommitted) {
        UncommittedWork.tell(uncommitted, settings.progress());
        record.told().forEach(told -> told.to(settings.progress()));
        return SiteSummary.of(record.numbers(), folder);
    }

    /**
     * Keeps the record of this build for the next one. Errors are not kept, nor is what was built while something changed.
     */
    void remember(SiteSummary built, ToldMessages told, StandingSite site, OutputFolder folder) {
        if (key.isEmpty() || told.hasErrors()) {
            return;
        }
        try (RepositoryTip tip = RepositoryTip.open(settings.historyRequest()).orElseThrow()) {
            if (key.get().equals(keyOf(settings, output, tip.state()))) {
                keep(new BuildRecord(key.get(), built.numbers(), shortcut(), told.told(), site), folder);
            }
        } catch (IOException | RuntimeException e) {
            tellLost(e);
        }
    }

    private void keep(BuildRecord record, OutputFolder folder) {
        try {
            cache.orElseThrow().write(folder.path(), record);
        } catch (IOException | RuntimeException e) {
            tellLost(e);
        }
    }

    private void tellLost(Exception e) {
        settings.progress().detail("The next build builds all, since no record of this one can be kept: " + e);
    }

    /** Looks at the files before and after, so that they speak of what the repository said meanwhile. */
    private BuildRecord.Shortcut shortcut() throws IOException {
        Optional<RepositoryTrace> before = RepositoryTrace.of(settings.historyRequest());
        if (before.isEmpty()) {
            return BuildRecord.Shortcut.NONE;
        }
        try (RepositoryTip tip = RepositoryTip.open(settings.historyRequest()).orElseThrow()) {
            RepositoryTip.State state = tip.state();
            List<String> uncommitted = tip.uncommitted();
            boolean certain = before.get().root().equals(state.root())
                    && keyOf(settings, output, state).equals(key.orElseThrow())
                    && before.equals(RepositoryTrace.of(settings.historyRequest()));
            return certain
                    ? new BuildRecord.Shortcut(keyOf(settings, output, before.get()), uncommitted)
                    : BuildRecord.Shortcut.NONE;
        }
    }

    /** Stands for all that a site and what is told of it depend on. */
    static String keyOf(HandbookSettings settings, Path output, Record repository) throws IOException {
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
