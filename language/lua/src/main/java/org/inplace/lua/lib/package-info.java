/** The standard library, one class per area, declared in tables of method references. */
package org.inplace.lua.lib;
