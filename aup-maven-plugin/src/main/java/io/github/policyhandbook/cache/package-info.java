/**
 * What a build leaves for the next one: the record of what it rested on, what it told and which files it wrote, by which the
 * next one knows that it would only make the same site again; and the texts it parsed, which the next one need not parse
 * again. Start at {@link io.github.policyhandbook.cache.BuildCache}.
 *
 * <p>Kryo only here. Nothing is null.
 */
@NullMarked
package io.github.policyhandbook.cache;

import org.jspecify.annotations.NullMarked;
