/** Redis scripts: what they reply, here and in a real server. */
package org.inplace.redis;
