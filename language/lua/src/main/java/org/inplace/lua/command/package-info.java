/** The program {@code lua}: its command line and its interactive mode. */
package org.inplace.lua.command;
