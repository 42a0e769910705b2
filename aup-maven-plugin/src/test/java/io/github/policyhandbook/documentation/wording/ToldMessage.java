package io.github.policyhandbook.documentation.wording;

/**
 * A message that the plugin can tell.
 *
 * @param subject the class that says it, by its package and name: {@code publication.OwnFolder}
 * @param text its wording, with {@code …} for every part that varies
 */
public record ToldMessage(String subject, String text) implements Comparable<ToldMessage> {

    @Override
    public int compareTo(ToldMessage other) {
        int byText = text.compareTo(other.text);
        return byText != 0 ? byText : subject.compareTo(other.subject);
    }
}
