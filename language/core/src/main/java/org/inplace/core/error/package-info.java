/** Errors of programs, as the program, its debugger and its embedder see them. */
package org.inplace.core.error;
