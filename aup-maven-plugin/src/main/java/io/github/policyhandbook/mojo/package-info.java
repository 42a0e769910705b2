/** The goals: each names its parameters and makes one call. Maven's types stop here. */
@NullMarked
package io.github.policyhandbook.mojo;

import org.jspecify.annotations.NullMarked;
