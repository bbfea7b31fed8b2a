/** Commands that languages add to the command line. */
package org.inplace.core.command;
