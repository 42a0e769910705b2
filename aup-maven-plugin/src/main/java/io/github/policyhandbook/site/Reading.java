package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.FileState;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.PolicyRevision;
import io.github.policyhandbook.model.Revision;
import io.github.policyhandbook.model.Version;
import java.util.List;
import java.util.Optional;

/**
 * A text and the page it is read on: what decides where its links lead.
 *
 * @param page the page's path from the site's root
 * @param edition the handbook whose policies its links lead to
 * @param file the file as it stood when the text was read
 * @param source the revision that brought the text
 * @param policy the policy whose text it is; empty for the home page's own
 */
public record Reading(
        Kind kind, String page, Edition edition, FileState file, Revision source, Optional<Policy> policy) {

    /** The sorts of pages that show a text. */
    enum Kind {
        NOW,
        EDITION,
        VERSION,
        PRINT,
        /** A file by itself that holds several policies: links lead to these and to the web only. */
        PACK
    }

    /** The text in force now, at its stable address. */
    public static Reading now(Edition current, Policy policy, Version version) {
        return of(Kind.NOW, SiteAddress.policy(policy.id()), current, policy, version);
    }

    public static Reading inEdition(Edition edition, Policy policy, Version version) {
        return of(Kind.EDITION, SiteAddress.editionPolicy(edition.label(), policy.id()), edition, policy, version);
    }

    /** One version, its links leading into the edition of its time. */
    public static Reading ofVersion(Edition itsTime, Policy policy, Version version) {
        return of(Kind.VERSION, SiteAddress.version(policy.id(), version.key()), itsTime, policy, version);
    }

    /** A whole edition on one page. */
    public static Reading printed(Edition edition, Policy policy, Version version) {
        return of(Kind.PRINT, SiteAddress.print(edition.label()), edition, policy, version);
    }

    /**
     * A text in a file by itself.
     *
     * @param pack the policies of that file, whose revision has their images
     */
    public static Reading inPack(Edition pack, Policy policy, Version version) {
        return of(Kind.PACK, "", pack, policy, version);
    }

    /** The home page's own text. */
    public static Reading home(Edition current, PolicyRevision home) {
        return new Reading(Kind.NOW, SiteAddress.HOME, current, home.file(), home.revision(), Optional.empty());
    }

    private static Reading of(Kind kind, String page, Edition edition, Policy policy, Version version) {
        FileState file = lastFile(policy, version, edition.files());
        return new Reading(kind, page, edition, file, version.revision(), Optional.of(policy));
    }

    /** Whether faults in the text can still be mended: only where it is the one in force. */
    public boolean canBeMended() {
        return kind == Kind.NOW;
    }

    /** What stands before every id on this page: the policy, where several policies share the page. */
    public String idPrefix() {
        return sharesPage() ? policy.map(Policy::id).orElse("home") + "--" : "";
    }

    /** Whether several policies stand on the page. */
    public boolean sharesPage() {
        return kind == Kind.PRINT || kind == Kind.PACK;
    }

    /** The folder the policies stand in, ending in {@code /} or empty for the repository's root. */
    public String sourceRoot() {
        String path = file.path();
        return path.endsWith(file.below())
                ? path.substring(0, path.length() - file.below().length())
                : "";
    }

    /** The file's newest place that holds this very text: a file moved with its text unchanged begins no version. */
    private static FileState lastFile(Policy policy, Version version, Revision until) {
        FileState file = version.source().file();
        List<PolicyRevision> later = policy.revisions().stream()
                .filter(revision ->
                        revision.revision().position() > version.revision().position())
                .filter(revision -> revision.revision().position() <= until.position())
                .toList();
        for (PolicyRevision revision : later) {
            if (!revision.text().words().equals(version.text().words())) {
                break;
            }
            file = revision.file();
        }
        return file;
    }
}
