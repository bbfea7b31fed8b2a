/** {@code ruff docgen}: documentation from the comments in Ruff sources. */
package org.inplace.ruff.tools.docs;
