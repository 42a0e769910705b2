package io.github.policyhandbook.check;

import io.github.policyhandbook.model.Fault;
import io.github.policyhandbook.model.LinkTarget;
import io.github.policyhandbook.model.NearestName;
import io.github.policyhandbook.site.SiteAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Guesses which policy a link means that leads nowhere: one that lies in another folder, or is spelt a little otherwise. */
final class NearTargets {

    private final Map<String, List<String>> pathsByName = new TreeMap<>();

    NearTargets(List<CheckedFile> files) {
        files.forEach(file -> pathsByName
                .computeIfAbsent(name(file.path()), any -> new ArrayList<>())
                .add(file.path()));
    }

    /** The link as it would lead there from a file; empty where no policy, or more than one, is near. */
    Optional<String> to(String written, CheckedFile from) {
        LinkTarget target = LinkTarget.of(written);
        if (target.isExternal() || target.path().isEmpty()) {
            return Optional.empty();
        }
        String name = name(target.path());
        Optional<String> near =
                pathsByName.containsKey(name) ? Optional.of(name) : NearestName.to(name, pathsByName.keySet());
        return near.map(pathsByName::get)
                .filter(paths -> paths.size() == 1 && !paths.get(0).equals(from.path()))
                .map(paths -> link(from.path(), paths.get(0)) + fragment(target))
                .filter(link -> !link.equals(written)); // that one is there, and was never published
    }

    /**
     * The link to the file beside the one it names that is called nearly so; empty where none is, or several are.
     *
     * @param names of the files that lie there
     */
    static Optional<String> among(List<String> names, String written) {
        LinkTarget target = LinkTarget.of(written);
        String name = target.path().substring(target.path().lastIndexOf('/') + 1);
        List<String> alike =
                names.stream().filter(name::equalsIgnoreCase).limit(2).toList();
        Optional<String> near = alike.size() == 1 ? Optional.of(alike.get(0)) : NearestName.to(name, names);
        int folder = written.split("[?#]", 2)[0].lastIndexOf('/') + 1;
        return near.filter(other -> !other.equals(name))
                .map(other -> written.substring(0, folder) + other.replace(" ", "%20") + fragment(target));
    }

    /** The link from one file of the repository to another, as it is written in Markdown. */
    static String link(String from, String to) {
        return SiteAddress.relative(from, to).replace(" ", "%20");
    }

    /** A fault with the guess before what is to be done. */
    static Fault meaning(Fault fault, Optional<String> near) {
        return near.map(link -> new Fault(
                        fault.rule(),
                        fault.severity(),
                        fault.line(),
                        fault.what(),
                        "Did you mean \"" + link + "\"? " + fault.mend()))
                .orElse(fault);
    }

    private static String fragment(LinkTarget target) {
        return target.fragment().isEmpty() ? "" : "#" + target.fragment();
    }

    /** A file's name without its ending, letter case aside; for a folder's own file the folder's. */
    private static String name(String path) {
        String place = path.toLowerCase(Locale.ROOT)
                .replaceFirst("\\.(?:md|markdown|html?)$", "")
                .replaceFirst("/(?:index|readme)$", "")
                .replaceFirst("/+$", "");
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
