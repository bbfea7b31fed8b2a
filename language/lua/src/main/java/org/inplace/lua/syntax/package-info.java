/** From text to immutable trees in which every name is bound: lexer, parser, scoping, and the exact syntax messages of Lua 5.1. */
package org.inplace.lua.syntax;
