/** Workflow packs: commands that a directory with a {@code ruff-pack.yaml} adds. */
package org.inplace.ruff.tools.packs;
