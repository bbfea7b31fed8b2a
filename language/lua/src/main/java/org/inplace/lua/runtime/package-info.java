/** The values that a Lua program can hold, and the rules that say what operations do with them. */
package org.inplace.lua.runtime;
