/** The command loop: what it has in common whichever language is spoken. */
package org.inplace.launcher.repl;
