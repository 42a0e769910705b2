package io.github.policyhandbook.site;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** The script library that sorts a table by the column whose header is chosen: Tablesort, with its comparison of numbers. */
final class TableSorter {

    private static final WebJar LIBRARY = new WebJar("tablesort");

    /** The library first: the comparison adds itself to it. */
    private static final List<String> PARTS = List.of("dist/tablesort.min.js", "dist/sorts/tablesort.number.min.js");

    private TableSorter() {}

    /** Both in one file, for the one page that sorts. */
    static SiteFile.Data file() {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        for (String part : PARTS) {
            script.writeBytes(LIBRARY.file(part));
            script.write('\n');
        }
        return new SiteFile.Data("assets/tablesort.js", script.toByteArray());
    }
}
