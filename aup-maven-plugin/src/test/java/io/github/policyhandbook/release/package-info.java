/**
 * What a release publishes, tested where it was made: {@code mvn -Prelease verify} runs these tests; docs/releasing.md
 * tells how.
 */
package io.github.policyhandbook.release;
