/** Built-in functions, one class per area. */
package org.inplace.ruff.lib;
