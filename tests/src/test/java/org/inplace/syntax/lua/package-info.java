/** Tests of Lua's lexer and parser: trees, scopes, lines and messages, the last two also against the reference implementation. */
package org.inplace.syntax.lua;
