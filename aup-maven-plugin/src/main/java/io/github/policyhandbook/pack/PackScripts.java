package io.github.policyhandbook.pack;

import java.util.List;

/** The scripts of the pack's page, in the order in which they run. Each is classic, and the page reads without it. */
final class PackScripts {

    static final List<String> NAMES = List.of(
            "pack-store.js",
            "pack-hand-over.js",
            "pack-places.js",
            "pack-ask.js",
            "pack-questions.js",
            "pack-minute.js",
            "pack-decision.js",
            "pack-decide.js");

    private PackScripts() {}
}
