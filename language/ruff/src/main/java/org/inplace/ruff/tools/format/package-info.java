/** {@code ruff format}: lays out the tokens of a program anew without changing them. */
package org.inplace.ruff.tools.format;
