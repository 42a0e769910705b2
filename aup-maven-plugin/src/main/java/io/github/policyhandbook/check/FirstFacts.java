package io.github.policyhandbook.check;

/** Says where a fact is written in a file that states none yet, for people who have not met front matter before. */
final class FirstFacts {

    private FirstFacts() {}

    /** Advice to write a fact; in a file without front matter, with the place for it. */
    static String with(String advice, CheckedFile file) {
        return hasNone(file)
                ? advice
                        + " The file has no front matter yet: write this above its first line, between two lines of three"
                        + " hyphens, ---."
                : advice;
    }

    private static boolean hasNone(CheckedFile file) {
        return file.text().factLines().textBegins() == 1;
    }
}
