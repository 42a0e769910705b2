package io.github.policyhandbook.model;

/**
 * How much a site tells.
 *
 * @param comparisons how many pairs of years were compared
 * @param pages how many HTML pages the site has
 */
public record SiteNumbers(int editions, int policies, int comparisons, int pages) {}
