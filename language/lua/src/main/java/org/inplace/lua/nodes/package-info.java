/** What Lua programs consist of when they run, grouped by theme. */
package org.inplace.lua.nodes;
