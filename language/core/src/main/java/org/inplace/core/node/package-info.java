/** The base classes of all executable nodes: statements, expressions, and what they know about the source text. */
package org.inplace.core.node;
