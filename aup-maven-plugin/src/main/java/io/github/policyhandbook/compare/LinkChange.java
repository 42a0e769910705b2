package io.github.policyhandbook.compare;

/**
 * A link or image whose words stayed and whose target changed.
 *
 * @param from the old target as written in the policy; empty where the words were no link
 * @param to the new one; empty where they are none any more
 */
public record LinkChange(String text, String from, String to) {}
