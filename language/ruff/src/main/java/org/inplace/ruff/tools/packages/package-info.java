/** Projects and their dependencies: {@code ruff init} and {@code ruff package-…}. Nothing is ever downloaded or uploaded. */
package org.inplace.ruff.tools.packages;
