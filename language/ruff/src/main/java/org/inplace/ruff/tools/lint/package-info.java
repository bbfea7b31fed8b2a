/** {@code ruff lint}: looks for what is probably not meant. */
package org.inplace.ruff.tools.lint;
