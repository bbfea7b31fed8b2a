/** Values of the language as documents (JSON, TOML, YAML, CSV) and back, and bytes as Base64. Knows no nodes and no built-ins. */
package org.inplace.ruff.format;
