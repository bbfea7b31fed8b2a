/** What stands between a shell and a polyglot context. Nothing here knows how a language works. */
package org.inplace.launcher;
