/** {@code ruff lsp-…}: single questions of editors about one file. */
package org.inplace.ruff.tools.editor;
