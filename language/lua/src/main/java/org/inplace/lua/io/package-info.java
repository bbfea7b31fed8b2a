/** Files as C's standard library has them: buffered streams over what a polyglot context gives access to. */
package org.inplace.lua.io;
