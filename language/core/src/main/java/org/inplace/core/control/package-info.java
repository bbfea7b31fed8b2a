/** Statements in order, choices, loops, and how control leaves them. */
package org.inplace.core.control;
