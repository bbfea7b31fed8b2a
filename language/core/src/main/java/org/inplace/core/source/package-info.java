/** Positions in source text and the diagnostics that speak about them. Knows nothing of Truffle. */
package org.inplace.core.source;
