/** Holds the documentation to what the plugin really takes, does and prints. */
@NullMarked
package io.github.policyhandbook.documentation;

import org.jspecify.annotations.NullMarked;
