/**
 * Coroutines with stacks of their own: any code of a language can be left in the middle, however deep in calls, and gone on
 * with later. By the JVM's continuations, or by threads where the JVM was not told to lend them; both behave alike.
 */
package org.inplace.core.coroutine;
