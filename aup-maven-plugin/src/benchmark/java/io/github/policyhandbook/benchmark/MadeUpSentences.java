package io.github.policyhandbook.benchmark;

import java.util.Random;

/** Sentences as policies have them, made up from a seed, and what becomes of them when they are reworded. */
final class MadeUpSentences {

    private static final String[] WORDS =
            ("staff pupils parents governors visitors school lesson classroom office computer"
                            + " laptop tablet account password message record file photograph trip playground meeting register"
                            + " report concern leader deputy manager technician data device network library uniform medicine"
                            + " allergy transport contract budget invoice fire drill gate badge key alarm term holiday morning"
                            + " afternoon week month year written signed kept shared stored sent checked locked closed agreed"
                            + " recorded reviewed approved allowed asked told shown taught safe private personal urgent daily"
                            + " weekly yearly before after during within without between under over about for with and or of"
                            + " the a an every each any all some")
                    .split(" ");
    private static final String[] DUTIES = {"must", "should", "may", "must not", "will"};
    private static final int REWORDED = 3;

    private final Random random;

    MadeUpSentences(Random random) {
        this.random = random;
    }

    /** The same sentence with three of its words replaced, never the first. */
    String reworded(String sentence) {
        String[] words = sentence.split(" ");
        for (int change = 0; change < REWORDED; change++) {
            words[1 + random.nextInt(words.length - 1)] = word();
        }
        return String.join(" ", words);
    }

    /** One of 13 words and more. */
    String sentence() {
        StringBuilder sentence =
                new StringBuilder("The ").append(word()).append(' ').append(DUTIES[random.nextInt(DUTIES.length)]);
        int length = 10 + random.nextInt(18);
        for (int i = 0; i < length; i++) {
            sentence.append(' ').append(word());
        }
        return sentence.append('.').toString();
    }

    String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
