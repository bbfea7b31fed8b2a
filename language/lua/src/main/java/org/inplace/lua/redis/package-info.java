/** Scripts as Redis 7.0 runs them with {@code EVAL}, for Java programs: what scripts call and reply is up to the program. */
package org.inplace.lua.redis;
