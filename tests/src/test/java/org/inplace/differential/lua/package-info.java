/** Random Lua programs that do the same in Lua and in the reference implementation. */
package org.inplace.differential.lua;
