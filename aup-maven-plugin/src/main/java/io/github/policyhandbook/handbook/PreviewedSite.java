package io.github.policyhandbook.handbook;

import io.github.policyhandbook.check.CheckResult;
import io.github.policyhandbook.check.CheckSettings;
import io.github.policyhandbook.compare.ComparisonMemory;
import io.github.policyhandbook.compare.HandbookComparison;
import io.github.policyhandbook.edition.HandbookResolver;
import io.github.policyhandbook.edition.Resolution;
import io.github.policyhandbook.history.GitHistory;
import io.github.policyhandbook.model.Finding;
import io.github.policyhandbook.model.Handbook;
import io.github.policyhandbook.model.HandbookException;
import io.github.policyhandbook.model.Work;
import io.github.policyhandbook.render.PageRenderer;
import io.github.policyhandbook.site.ComparedYears;
import io.github.policyhandbook.site.HandbookPages;
import io.github.policyhandbook.site.PlannedFile;
import io.github.policyhandbook.site.SiteFile;
import io.github.policyhandbook.site.data.HandbookData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The site as it would be if what lies on the disk, drafts and all, were published today. Its files are made in memory when they
 * are asked for. Safe for use by several threads.
 */
final class PreviewedSite implements AutoCloseable {

    private static final String PAGE = ".html";

    private final HandbookSettings settings;
    private final GitHistory git;
    private final PolicyTexts texts;
    private final Handbook handbook;
    private final HandbookComparison comparison;
    private final ComparedYears years;
    private final AskedFiles asked;
    private final HandbookPages pages;
    private final PageRenderer renderer;
    private final RecentPages made = new RecentPages();
    private int users = 1;

    private PreviewedSite(HandbookSettings settings, GitHistory git, PreviewMemory memory) {
        this.settings = settings;
        this.git = git;
        this.texts = memory.texts(git, settings.progress());
        Resolution resolution =
                HandbookResolver.resolveWithDrafts(git.history(), texts::of, HandbookSite.editionsOf(settings));
        AuthorCorrections corrections = AuthorCorrections.read(git, resolution.names());
        refuseFaults(resolution, corrections);
        this.handbook = resolution.handbook();
        this.comparison =
                HandbookComparison.of(handbook, corrections.statements(), settings.progress(), memory.comparison());
        this.years = ComparedYears.of(handbook, settings.site().compare());
        this.asked = new AskedFiles(git.files());
        this.pages = new HandbookPages(handbook, comparison, asked, settings.site(), years);
        this.renderer = new PageRenderer(settings.templates());
    }

    /**
     * Reads what there is now.
     *
     * @param memory what the state before handed on
     * @throws HandbookException if there is nothing to read
     * @throws StoppingFaults if no site can be made of it
     */
    static PreviewedSite open(HandbookSettings settings, PreviewMemory memory) {
        GitHistory git = GitHistory.openPreview(settings.historyRequest(), memory.history());
        boolean opened = false;
        try {
            PreviewedSite site = new PreviewedSite(settings, git, memory);
            opened = true;
            return site;
        } finally {
            if (!opened) {
                git.close();
            }
        }
    }

    private void refuseFaults(Resolution resolution, AuthorCorrections corrections) {
        UnresolvedConflicts conflicts = UnresolvedConflicts.in(git);
        List<Finding> findings = new ArrayList<>(conflicts.findings());
        findings.addAll(conflicts.elsewhere(resolution.findings()));
        findings.addAll(conflicts.elsewhere(corrections.findings()));
        StoppingFaults.refuse(findings);
    }

    /**
     * The file at a path; empty where the site has none.
     *
     * @throws HandbookException if there is one that cannot be made
     */
    Optional<byte[]> file(String path) {
        return whileOpen(() -> {
            Optional<byte[]> known = made.at(path);
            if (known.isPresent()) {
                return known;
            }
            Optional<byte[]> file = planned(path).map(planned -> bytes(planned.get()));
            if (path.endsWith(PAGE)) {
                file.ifPresent(bytes -> made.keep(path, bytes));
            }
            return file;
        });
    }

    /** What is wrong in the policies. */
    CheckResult check(CheckSettings wishes, ComparisonMemory memory) {
        return whileOpen(() -> HandbookCheck.check(settings, wishes, git, texts, memory));
    }

    Handbook handbook() {
        return handbook;
    }

    ComparedYears years() {
        return years;
    }

    /** What no commit says yet. */
    UncommittedChanges uncommitted() {
        return UncommittedChanges.of(git);
    }

    /** Whether a file says of itself that it is a draft. */
    boolean isDraft(String blob) {
        return texts.of(blob).frontMatter().isDraft();
    }

    /** Git's own data; empty where there is no repository. */
    Optional<Path> gitFolder() {
        return git.gitFolder();
    }

    /** Files that pages were made of, and git's word on which files are none, wherever they are in the working tree. */
    List<Path> besides() {
        return git.root()
                .map(root -> Stream.concat(Stream.of(root.resolve(".gitignore")), asked.below(root).stream())
                        .toList())
                .orElse(List.of());
    }

    /** Lets go of the repository, once whoever still makes a page has made it. */
    @Override
    public void close() {
        leave();
    }

    private Optional<PlannedFile> planned(String path) {
        return pages.file(path)
                .or(() -> HandbookData.files(handbook, comparison, settings.site(), years.pairs())
                        .filter(file -> file.path().equals(path))
                        .findFirst());
    }

    private byte[] bytes(SiteFile file) {
        if (file instanceof SiteFile.Page page) {
            settings.progress().did(Work.PAGE_RENDERED);
            return renderer.render(page);
        }
        if (file instanceof SiteFile.Data data) {
            return data.bytes();
        }
        if (file instanceof SiteFile.Streamed streamed) {
            return written(streamed);
        }
        throw new IllegalArgumentException("a preview prints nothing: " + file.path());
    }

    private static byte[] written(SiteFile.Streamed file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.content().writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private <T> T whileOpen(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    private synchronized void enter() {
        if (users == 0) {
            throw new HandbookException("The policies have changed meanwhile.\n  Load the page again.");
        }
        users++;
    }

    private synchronized void leave() {
        users--;
        if (users == 0) {
            git.close();
        }
    }
}
