/** Regular expressions: from the library's dialect to that of the engine, re2j, which takes linear time. */
package org.inplace.ruff.regex;
