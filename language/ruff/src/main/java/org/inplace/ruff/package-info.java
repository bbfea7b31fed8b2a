/** The Ruff language: its registration with Truffle, per-context state, and the way from syntax trees to nodes. */
package org.inplace.ruff;
