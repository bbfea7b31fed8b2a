/** Lua's libraries: numbers as text, patterns and formats against plain models; files and processes as embedders see them. */
package org.inplace.library.lua;
