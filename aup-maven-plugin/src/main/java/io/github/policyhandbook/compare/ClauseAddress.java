package io.github.policyhandbook.compare;

/** A clause of any policy: the policy's id and the clause's. */
public record ClauseAddress(String policy, String id) {}
