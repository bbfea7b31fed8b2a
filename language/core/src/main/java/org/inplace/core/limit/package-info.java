/**
 * What a program may use up: time, statements, memory, depth of calls, output. An instrument watches contexts whose options say so,
 * whatever language runs in them, and closes those that go too far.
 */
package org.inplace.core.limit;
