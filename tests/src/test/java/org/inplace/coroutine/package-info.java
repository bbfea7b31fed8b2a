/** Coroutines of core, by continuations and by threads: one behaviour, and what they cost. */
package org.inplace.coroutine;
