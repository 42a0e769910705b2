/** Measures how well and how fast the comparison works: {@code mvn -Pbenchmark verify}, see {@code docs/benchmark.md}. */
@NullMarked
package io.github.policyhandbook.benchmark;

import org.jspecify.annotations.NullMarked;
