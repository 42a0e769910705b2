package io.github.policyhandbook.benchmark;

/** How well clauses are aligned and changes told, on seeded edits of real texts. */
public final class QualityBenchmark {

    private QualityBenchmark() {}

    /**
     * Measures and prints.
     *
     * @param args none; the system property {@code bench.corpora} names the folder of texts
     */
    public static void main(String[] args) {
        System.out.println("Texts: " + System.getProperty("bench.corpora"));
    }
}
