/** Lua's patterns: compiled once, matched on bytes without recursion. */
package org.inplace.lua.pattern;
