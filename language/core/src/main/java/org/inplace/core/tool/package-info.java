/** What debuggers see of running programs: the variables around a place in the code, to be read and written. */
package org.inplace.core.tool;
