package io.github.policyhandbook.pdf;

import io.github.policyhandbook.site.SiteFile;
import java.util.List;

/**
 * What came out of printing a page.
 *
 * @param files the file, and behind it its parts
 * @param warnings where one could not be tagged for screen readers, or holds letters that its typeface lacks, a sentence each
 */
public record Printout(List<SiteFile.Data> files, List<String> warnings) {

    public Printout {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }
}
