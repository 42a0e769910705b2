package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.markdown.PolicyParser;
import io.github.policyhandbook.model.PolicyText;
import io.github.policyhandbook.render.PageRenderer;
import io.github.policyhandbook.site.MeasuredPages;
import io.github.policyhandbook.site.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long the page of a policy takes that was amended in each of two years. */
@State(Scope.Benchmark)
public class PageSpeed {

    private static final int YEARS = 3;

    /** Clauses, besides headings and rows of tables. */
    @Param({"25", "100", "400", "1600"})
    private int size;

    private final PageRenderer renderer = new PageRenderer(Optional.empty());
    private MeasuredPages pages = new MeasuredPages(texts(MadeUpPolicy.SECTION));

    /** Makes the policy. */
    @Setup
    public void makePolicy() {
        pages = new MeasuredPages(texts(size));
    }

    /** What the page says: ids, links, marks of what changed, facts, contents. */
    @Benchmark
    public SiteFile.Page choose() {
        return pages.page();
    }

    /** The same, and its bytes by the template. */
    @Benchmark
    public byte[] render() {
        return renderer.render(pages.page());
    }

    private static List<PolicyText> texts(int size) {
        PolicyParser parser = new PolicyParser();
        MadeUpPolicy policy = new MadeUpPolicy("Made up", size / MadeUpPolicy.SECTION, new Random(2026));
        List<PolicyText> texts = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            texts.add(parser.parse(policy.markdown().getBytes(StandardCharsets.UTF_8)));
            policy.amend();
        }
        return texts;
    }
}
