/**
 * Values that behave as if they were copied whenever they are stored, and are not: copy-on-write lists, maps and records,
 * and texts that grow in place.
 */
package org.inplace.core.value;
