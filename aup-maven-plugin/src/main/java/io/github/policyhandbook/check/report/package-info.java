/** What a check found, written for other programs. Nothing is null. */
@NullMarked
package io.github.policyhandbook.check.report;

import org.jspecify.annotations.NullMarked;
