/**
 * Measures how well and how fast texts are compared, and what whole builds take: {@code mvn -Pbenchmark verify}, see
 * {@code docs/benchmark.md}.
 */
@NullMarked
package io.github.policyhandbook.benchmark;

import org.jspecify.annotations.NullMarked;
