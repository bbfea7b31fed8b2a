/** Lua 5.1: registration with Truffle, per-context state, and the translator from syntax to nodes. */
package org.inplace.lua;
