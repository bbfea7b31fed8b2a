/** {@code ruff doctor}: whether a project has around it what it needs. */
package org.inplace.ruff.tools.doctor;
