/** Programs that want to do harm, in all languages: each is stopped by its limit, or gets nowhere. */
package org.inplace.hostile;
