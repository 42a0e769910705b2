package io.github.policyhandbook.publication;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a publication did.
 *
 * @param number of what stands there now, counted from 1
 * @param plan what was done to each file
 * @param vanished the addresses that the site no longer has, by where they lead now
 * @param broken links within the copy that lead nowhere, as {@code page -> link}
 * @param place where it stands: the folder or branch
 * @param before what stood there before was built from that commit, in one word; empty where nothing stood there
 */
public record Publication(
        Way way,
        int number,
        PublicationPlan plan,
        Map<String, String> vanished,
        List<String> broken,
        String place,
        Optional<String> before) {

    public Publication {
        vanished = Collections.unmodifiableMap(new TreeMap<>(vanished));
        broken = List.copyOf(broken);
    }

    /** How it came about. */
    public enum Way {
        /** A whole new copy took the place of the old one. */
        EXCHANGED,
        /** The files were changed one by one. */
        FILE_BY_FILE,
        /** It was committed to a branch. */
        COMMITTED,
        /** The same stood there already. */
        NOTHING_CHANGED,
        /** A publication that was cut short was undone, or would be. */
        UNDONE,
        /** It is only told what would be done. */
        PLANNED
    }

    /** The same, with links that lead nowhere. */
    Publication with(List<String> links) {
        return new Publication(way, number, plan, vanished, links, place, before);
    }
}
