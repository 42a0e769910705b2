package io.github.policyhandbook.site;

import io.github.policyhandbook.compare.IdentifiedClause;
import io.github.policyhandbook.model.Edition;
import io.github.policyhandbook.model.LinkTarget;
import io.github.policyhandbook.model.Policy;
import io.github.policyhandbook.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where the links of a text lead: to the policy's page of the same edition, a copied file, or the web. */
public final class LinkResolver {

    private static final Destination NOWHERE = new Destination.Nowhere();

    private final SitePlan plan;
    private final CopiedFiles copied;

    public LinkResolver(SitePlan plan, CopiedFiles copied) {
        this.plan = plan;
        this.copied = copied;
    }

    /** Where that target leads for a reader of that page. */
    public Destination resolve(Reading reading, String written) {
        LinkTarget target = LinkTarget.of(written);
        if (target.isExternal()) {
            boolean follow = target.isAllowed();
            return follow ? new Destination.Leads(written.strip(), true, true) : NOWHERE;
        }
        if (target.path().isEmpty()) {
            return onSamePage(reading, target.fragment(), written.strip().equals("#"));
        }
        for (String path : places(reading, target)) {
            Optional<Destination> found = inRepository(reading, path, target.fragment());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return NOWHERE;
    }

    /** The link from the page to the copy of an image; empty where there is none that can be shown. */
    public Optional<String> image(Reading reading, String written) {
        LinkTarget target = LinkTarget.of(written);
        if (target.isExternal()) {
            return Optional.empty();
        }
        return places(reading, target).stream()
                .flatMap(place -> copied.image(reading, place).stream())
                .findFirst();
    }

    /** The names of the files that lie where a link looks for its own, whatever they are called; none where it leads out. */
    public List<String> namesBeside(Reading reading, String written) {
        LinkTarget target = LinkTarget.of(written);
        if (target.isExternal() || target.path().isEmpty()) {
            return List.of();
        }
        return places(reading, target).stream()
                .map(place -> place.substring(0, Math.max(0, place.lastIndexOf('/'))))
                .flatMap(folder -> copied.names(reading, folder).stream())
                .distinct()
                .toList();
    }

    /** The policy that a link in a text leads to; empty for a place in the same text, a document, the web, and nowhere. */
    public Optional<Policy> policyAt(Reading reading, String written) {
        LinkTarget target = LinkTarget.of(written);
        if (target.isExternal() || target.path().isEmpty()) {
            return Optional.empty();
        }
        return places(reading, target).stream()
                .filter(path -> !isHome(reading, path))
                .flatMap(path -> plan.paths().find(path, reading.edition().files()).stream())
                .findFirst();
    }

    /** The policy someone named by its id or its path, as {@code replaced-by} does. */
    public Optional<Policy> named(Reading reading, String idOrPath) {
        Optional<Policy> byId = plan.handbook().policy(idOrPath.strip());
        return byId.or(() -> places(reading, LinkTarget.of(idOrPath)).stream()
                .flatMap(path -> plan.paths().find(path, reading.edition().files()).stream())
                .findFirst());
    }

    /** Where a relative target may stand: below the file's folder; below the policies or the repository if it starts with a slash. */
    public static List<String> places(Reading reading, LinkTarget target) {
        String path = reading.file().path();
        List<String> folders = target.isRooted()
                ? List.of(reading.sourceRoot(), "")
                : List.of(path.substring(0, path.lastIndexOf('/') + 1));
        List<String> places = new ArrayList<>();
        folders.forEach(folder -> target.from(folder).ifPresent(places::add));
        return places;
    }

    private Destination onSamePage(Reading reading, String fragment, boolean top) {
        if (fragment.isEmpty()) {
            return top ? Destination.to("#") : NOWHERE;
        }
        return reading.policy()
                .flatMap(policy -> shown(reading, policy)
                        .flatMap(version -> Fragments.clauseId(plan.comparison().clauses(policy, version), fragment)))
                .map(id -> Destination.to("#" + reading.idPrefix() + id))
                .orElse(NOWHERE);
    }

    private Optional<Destination> inRepository(Reading reading, String path, String fragment) {
        if (reading.kind() == Reading.Kind.PACK) {
            return plan.paths()
                    .find(path, reading.edition().files())
                    .filter(policy -> shown(reading, policy).isPresent())
                    .map(policy -> toPolicy(reading, policy, fragment));
        }
        if (isHome(reading, path)) {
            boolean inYear = reading.kind() == Reading.Kind.EDITION || reading.kind() == Reading.Kind.PRINT;
            String home = inYear ? SiteAddress.edition(reading.edition().label()) : SiteAddress.HOME;
            return Optional.of(Destination.to(SiteAddress.relative(reading.page(), home)));
        }
        return plan.paths()
                .find(path, reading.edition().files())
                .map(policy -> toPolicy(reading, policy, fragment))
                .or(() -> copied.file(reading, path).map(Destination::to));
    }

    private boolean isHome(Reading reading, String path) {
        String root = reading.sourceRoot();
        return path.equals(root.isEmpty() ? "" : root.substring(0, root.length() - 1))
                || path.equals(root + "index.md")
                || plan.handbook()
                        .home()
                        .filter(home -> home.file().path().equals(path))
                        .isPresent();
    }

    private Destination toPolicy(Reading reading, Policy policy, String fragment) {
        Optional<Version> version = shown(reading, policy);
        if (version.isEmpty()) {
            String history = SiteAddress.relative(reading.page(), SiteAddress.history(policy.id()));
            return Destination.to(history);
        }
        Optional<String> clause =
                fragment.isEmpty() ? Optional.empty() : Fragments.clauseId(clauses(policy, version.get()), fragment);
        boolean complete = fragment.isEmpty() || clause.isPresent();
        return new Destination.Leads(href(reading, policy, clause), false, complete);
    }

    private List<IdentifiedClause> clauses(Policy policy, Version version) {
        return plan.comparison().clauses(policy, version);
    }

    /** The version of a policy that a reader of this page is led to; empty where its edition has none. */
    private Optional<Version> shown(Reading reading, Policy policy) {
        boolean own = reading.policy().filter(policy::equals).isPresent();
        if (own && reading.kind() == Reading.Kind.VERSION) {
            return policy.versions().stream()
                    .filter(version -> version.revision().equals(reading.source()))
                    .findFirst();
        }
        return reading.edition().version(policy.id());
    }

    private String href(Reading reading, Policy policy, Optional<String> clause) {
        String anchor = clause.map(id -> "#" + id).orElse("");
        if (reading.sharesPage()) {
            return "#" + clause.map(id -> policy.id() + "--" + id).orElse(PrintPage.anchor(policy));
        }
        return SiteAddress.relative(reading.page(), pageOf(reading, policy)) + anchor;
    }

    private String pageOf(Reading reading, Policy policy) {
        if (reading.policy().filter(policy::equals).isPresent()) {
            return reading.page();
        }
        Edition edition = reading.edition();
        boolean stable =
                reading.kind() == Reading.Kind.NOW || (reading.kind() == Reading.Kind.VERSION && edition.current());
        return stable ? SiteAddress.policy(policy.id()) : SiteAddress.editionPolicy(edition.label(), policy.id());
    }
}
