/** Reads from the sources what the plugin can say, so that the documentation can be held to it. */
@NullMarked
package io.github.policyhandbook.documentation.wording;

import org.jspecify.annotations.NullMarked;
