/** The commands of {@code ruff} that do more than run a program. */
package org.inplace.ruff.tools;
