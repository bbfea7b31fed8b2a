/** {@code ruff bench} and {@code ruff profile}: how long programs take, and where. */
package org.inplace.ruff.tools.bench;
