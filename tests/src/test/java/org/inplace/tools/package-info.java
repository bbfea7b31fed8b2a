/** The commands of {@code ruff} that work on programs: formatter, linter, packages, editor helpers and the others. */
package org.inplace.tools;
