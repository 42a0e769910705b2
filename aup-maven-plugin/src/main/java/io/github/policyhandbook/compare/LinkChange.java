package io.github.policyhandbook.compare;

/**
 * A link or image whose words stayed and whose target changed.
 *
 * @param from the old target as written in the policy
 * @param to the new one
 */
public record LinkChange(String text, String from, String to) {}
