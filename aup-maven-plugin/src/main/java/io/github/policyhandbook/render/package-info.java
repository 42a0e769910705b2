/**
 * Lays out pages with Pebble: templates have loops, includes and yes/no questions only; all else the view models of
 * {@code site} have said. Start at {@link io.github.policyhandbook.render.PageRenderer}. Nothing is null.
 */
@NullMarked
package io.github.policyhandbook.render;

import org.jspecify.annotations.NullMarked;
