package io.github.policyhandbook.model;

/**
 * A link or an image in a clause.
 *
 * @param text what the reader sees: the link's words, the image's alternative text
 * @param target where it leads, as written in the policy: {@code online-safety.md#reporting}
 * @param image whether it is an image
 */
public record Link(String text, String target, boolean image) {}
