/**
 * The pack as data, and the data that comes back for it: governors' questions, the clerk's decisions. Gson is known here
 * only. Nothing is null.
 */
@NullMarked
package io.github.policyhandbook.pack.data;

import org.jspecify.annotations.NullMarked;
