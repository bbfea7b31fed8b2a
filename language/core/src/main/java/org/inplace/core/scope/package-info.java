/** From names to variables, and from variables to frame slots, cells and globals. Knows nothing of any syntax tree. */
package org.inplace.core.scope;
