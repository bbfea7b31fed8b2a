/** What observes running programs: the hooks that programs themselves set. */
package org.inplace.lua.tool;
