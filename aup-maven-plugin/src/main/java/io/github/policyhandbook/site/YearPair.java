package io.github.policyhandbook.site;

import io.github.policyhandbook.model.Edition;

/** Two editions that are compared, the older one first. */
public record YearPair(Edition from, Edition to) {}
