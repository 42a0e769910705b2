package io.github.policyhandbook.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A site that a build put in its folder, by the list it left there: what may be brought elsewhere, without the files of
 * others that stand in the folder too.
 *
 * @param folder where it stands
 * @param checksums the {@link Checksum} of each of its files by its path, with {@code /}, in the order of the paths
 */
public record BuiltSite(Path folder, NavigableMap<String, String> checksums) {

    public BuiltSite {
        checksums = Collections.unmodifiableNavigableMap(new TreeMap<>(checksums));
    }

    /**
     * The site in a folder; empty where there is none, or none of this version.
     *
     * @throws IOException if its list cannot be read
     */
    public static Optional<BuiltSite> in(Path folder) throws IOException {
        return SiteManifest.of(folder)
                .filter(manifest -> manifest.purpose() == OutputFolder.Purpose.SITE)
                .filter(manifest ->
                        manifest.hashes().values().stream().allMatch(checksum -> checksum.length() == Checksum.DIGITS))
                .map(manifest -> new BuiltSite(folder, manifest.hashes()));
    }
}
