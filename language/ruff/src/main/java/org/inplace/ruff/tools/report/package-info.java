/** Reports that consist of checks, as doctors and workflow packs make them. */
package org.inplace.ruff.tools.report;
