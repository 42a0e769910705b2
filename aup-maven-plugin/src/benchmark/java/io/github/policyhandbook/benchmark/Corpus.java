package io.github.policyhandbook.benchmark;

import io.github.policyhandbook.markdown.PolicyParser;
import io.github.policyhandbook.model.Clause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Real texts to make edits on: every Markdown file below a folder, and the tip of every git bundle and bare repository
 * there.
 */
final class Corpus {

    /** Shorter texts have nothing to be edited. */
    private static final int FEWEST = 12;

    /** The first so many clauses of a longer text are taken. */
    private static final int MOST = 120;

    private static final int SHORTEST_BODY_WORDS = 4;
    private static final int LONGEST_BODY_CHARACTERS = 3_000;

    /** Passages with a larger share of words in common are no strangers. */
    private static final double MOST_IN_COMMON = 0.45;

    private final PolicyParser parser = new PolicyParser();
    private final List<List<Passage>> texts = new ArrayList<>();
    private final Map<Integer, List<Passage>> strangers = new HashMap<>();

    private Corpus() {}

    /**
     * Reads a folder.
     *
     * @throws IllegalArgumentException if there is nothing in it to be edited
     */
    static Corpus read(Path folder) {
        Corpus corpus = new Corpus();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".md") && !file.toString().contains("/target/")) {
                    corpus.add(Files.readAllBytes(file));
                } else if (name.endsWith(".bundle")) {
                    BundledTexts.read(file).forEach(corpus::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the texts in " + folder, e);
        }
        if (corpus.texts.size() < 2) {
            throw new IllegalArgumentException(
                    "fewer than two Markdown texts of " + FEWEST + " clauses or more in " + folder);
        }
        return corpus;
    }

    List<List<Passage>> texts() {
        return texts;
    }

    /** The passages of all other texts that are not much like any of this one. */
    List<Passage> strangersTo(int text) {
        return strangers.computeIfAbsent(text, this::findStrangers);
    }

    private List<Passage> findStrangers(int text) {
        List<Set<String>> own = texts.get(text).stream().map(Corpus::wordSet).toList();
        List<Passage> others = new ArrayList<>();
        for (int other = 0; other < texts.size(); other++) {
            for (Passage passage : other == text ? List.<Passage>of() : texts.get(other)) {
                Set<String> words = wordSet(passage);
                if (own.stream().allMatch(those -> inCommon(words, those) < MOST_IN_COMMON)) {
                    others.add(passage);
                }
            }
        }
        return others;
    }

    private static Set<String> wordSet(Passage passage) {
        Set<String> words = new HashSet<>();
        for (String piece : WordMarks.pieces(passage.text().toLowerCase(Locale.ROOT))) {
            if (WordMarks.isWord(piece)) {
                words.add(piece);
            }
        }
        return words;
    }

    private static double inCommon(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        return 2.0 * both / (a.size() + b.size());
    }

    /** The plain words of all texts. */
    List<String> words() {
        return texts.stream().flatMap(List::stream).map(Passage::text).toList();
    }

    private void add(byte[] content) {
        List<Passage> passages = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Clause clause : parser.parse(content).clauses()) {
            Passage passage = Passage.first(clause, passages.size());
            if (passages.size() < MOST && canBeWritten(passage) && known.add(passage.text())) {
                passages.add(passage.from(List.of(passages.size())));
            }
        }
        if (passages.size() >= FEWEST) {
            texts.add(passages);
        }
    }

    /** Whether the parser reads it as it is written: a text that looks like Markdown of its own would not be. */
    private boolean canBeWritten(Passage passage) {
        boolean ordinary = passage.isHeading() || passage.isBody();
        int words = WordMarks.flags(passage.text(), false).size();
        if (!ordinary
                || passage.text().length() > LONGEST_BODY_CHARACTERS
                || words == 0
                || passage.isBody() && words < SHORTEST_BODY_WORDS) {
            return false;
        }
        Passage plain = new Passage(passage.kind(), 1, false, passage.text(), List.of(0), passage.edits());
        List<Clause> read = parser.parse(
                        Layout.PLAIN.write(List.of(plain)).text().getBytes(StandardCharsets.UTF_8))
                .clauses();
        return read.size() == 1
                && read.get(0).text().equals(passage.text())
                && read.get(0).number().isEmpty();
    }
}
