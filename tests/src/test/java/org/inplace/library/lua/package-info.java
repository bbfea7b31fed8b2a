/** Lua's numbers as text, patterns and formats, against plain models. */
package org.inplace.library.lua;
