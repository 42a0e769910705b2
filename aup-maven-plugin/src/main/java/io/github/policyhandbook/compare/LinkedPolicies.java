package io.github.policyhandbook.compare;

import java.util.List;
import java.util.Locale;

/** Links whose words stayed and that lead to another policy now: nothing in the clause's words tells of it. */
final class LinkedPolicies {

    private LinkedPolicies() {}

    /** A cue for each such link, quoting its old and new target. A policy whose folder changed is still that policy. */
    static List<Cue> among(List<LinkChange> links) {
        return links.stream()
                .filter(link -> isPolicy(link.from()) || isPolicy(link.to()))
                .filter(link -> !name(link.from()).equals(name(link.to())))
                .map(link -> new Cue(Cue.Type.POLICY, link.from(), link.to()))
                .distinct()
                .toList();
    }

    private static boolean isPolicy(String target) {
        return !target.contains(":") && file(target).toLowerCase(Locale.ROOT).endsWith(".md");
    }

    /** The file's own name; the folder's for an {@code index.md}, which stands for its folder. */
    private static String name(String target) {
        String file = file(target).toLowerCase(Locale.ROOT);
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.equals("index.md") || name.equals("readme.md")
                ? file.substring(0, file.lastIndexOf('/') + 1)
                : name;
    }

    private static String file(String target) {
        int end = target.indexOf('#');
        return end < 0 ? target : target.substring(0, end);
    }
}
