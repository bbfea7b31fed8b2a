/** Random Ruff programs, run by the language and by a naive model of it that copies every value: both must print the same. */
package org.inplace.property;
