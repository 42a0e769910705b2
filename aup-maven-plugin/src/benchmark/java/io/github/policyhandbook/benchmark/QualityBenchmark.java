package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.markdown.PolicyParser;
import io.github.policyhandbook.model.Clause;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How well clauses are aligned and changes told, measured on real texts with edits of its own making, beside a plain tool.
 *
 * <p>System properties: {@code bench.corpora}, a folder of Markdown files or git bundles; {@code bench.texts}, how many
 * edited texts there are to be in each tier at least; {@code bench.seed}; {@code bench.wrongs=true} prints what was wrong.
 */
public final class QualityBenchmark {

    private static final int TEXTS = 40;

    private final PolicyParser parser = new PolicyParser();
    private final Corpus corpus;
    private final Lexicon lexicon;
    private final long seed;
    private final PrintStream out;
    private final boolean tellsWrongs;
    private int unreadable;

    private QualityBenchmark(Corpus corpus, long seed, boolean tellsWrongs, PrintStream out) {
        this.corpus = corpus;
        this.lexicon = new Lexicon(corpus.words());
        this.seed = seed;
        this.tellsWrongs = tellsWrongs;
        this.out = out;
    }

    /** Measures and prints. */
    public static void main(String[] arguments) {
        Path folder = Path.of(System.getProperty("bench.corpora", "site-content"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Corpus corpus = Corpus.read(folder);
        int clauses = corpus.texts().stream().mapToInt(List::size).sum();
        out.printf(
                "%nQuality of comparison: %d texts, %,d clauses in %s%n%n",
                corpus.texts().size(), clauses, folder);
        new QualityBenchmark(corpus, Long.getLong("bench.seed", 2026), Boolean.getBoolean("bench.wrongs"), out)
                .run(Integer.getInteger("bench.texts", TEXTS));
    }

    private void run(int textsInTier) {
        Map<Tier, Measures> own = new EnumMap<>(Tier.class);
        Map<Tier, Measures> plain = new EnumMap<>(Tier.class);
        for (Tier tier : Tier.values()) {
            own.put(tier, new Measures());
            plain.put(tier, new Measures());
            int rounds =
                    (textsInTier + corpus.texts().size() - 1) / corpus.texts().size();
            for (int text = 0; text < corpus.texts().size(); text++) {
                for (int round = 0; round < rounds; round++) {
                    measure(tier, text, round, own.get(tier), plain.get(tier));
                }
            }
        }
        new Report(out).print(own, plain);
        if (unreadable > 0) {
            out.printf(
                    "%n%d edited texts left out: the parser reads them as other clauses than were written.%n",
                    unreadable);
        }
    }

    private void measure(Tier tier, int text, int round, Measures own, Measures plain) {
        Random random = new Random(seed + 1_000_003L * tier.ordinal() + 10_007L * text + round);
        EditedText truth = tier.edit(corpus.texts().get(text), corpus.strangersTo(text), lexicon, random);
        Layout.Written before = truth.layoutBefore().write(truth.before());
        Layout.Written after = truth.layoutAfter().write(truth.after());
        List<Clause> old = parse(before);
        List<Clause> young = parse(after);
        if (!isAsWritten(truth.before(), old) || !isAsWritten(truth.after(), young)) {
            unreadable++;
            return;
        }
        List<String> wrongs = judge(tier, truth, old, young, before, after, Comparer::byPlugin, own);
        judge(tier, truth, old, young, before, after, Baseline::compare, plain);
        if (tellsWrongs && !wrongs.isEmpty()) {
            out.printf("%n== %s, text %d, round %d%n", tier, text, round);
            wrongs.forEach(out::println);
        }
    }

    private static List<String> judge(
            Tier tier,
            EditedText truth,
            List<Clause> old,
            List<Clause> young,
            Layout.Written before,
            Layout.Written after,
            Comparer comparer,
            Measures measures) {
        List<Shown> shown;
        try {
            shown = comparer.compare(old, young);
        } catch (RuntimeException e) {
            measures.crashes++;
            return List.of("CRASH " + e);
        }
        Judge judge = new Judge(truth, old, young, before, after, measures);
        List<String> wrongs = new ArrayList<>(judge.judge(shown, tier));
        measures.sameTwice.count(comparer.compare(old, young).equals(shown));
        return wrongs;
    }

    private List<Clause> parse(Layout.Written written) {
        return parser.parse(written.text().getBytes(StandardCharsets.UTF_8)).clauses();
    }

    private static boolean isAsWritten(List<Passage> passages, List<Clause> clauses) {
        if (passages.size() != clauses.size()) {
            return false;
        }
        for (int k = 0; k < passages.size(); k++) {
            if (!words(passages.get(k).text()).equals(words(clauses.get(k).text()))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(String text) {
        return WordMarks.pieces(text.replace('\u2019', '\'')).stream()
                .filter(WordMarks::isWord)
                .toList();
    }
}
