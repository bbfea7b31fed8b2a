-- package.preload.
package.preload.p = function(...) io.write(select("#", ...), ..., " ") end
print(require "p", package.loaded.p, require "p")
local n = 0
package.preload.f = function() n = n + 1 return false end
print(require "f", require "f", n)
package.preload.own = function(name) package.loaded[name] = "set" end print(require "own")
package.preload.rec = function() return require "rec" end print(pcall(require, "rec"))
package.preload.fail = function() error("init", 0) end print(pcall(require, "fail")) print(pcall(require, "fail"))
package.preload["a.b"] = function(name) return name end print(require "a.b")
package.preload.many = function() return 1, 2, 3 end print(require "many")
package.preload.late = function() return coroutine.wrap(function() return "from a coroutine" end)() end print(require "late")
-- expect: 1p true	true	true
-- expect: false	false	2
-- expect: set
-- expect: false	preload.lua:8: loop or previous error loading module 'rec'
-- expect: false	init
-- expect: false	loop or previous error loading module 'fail'
-- expect: a.b
-- expect: 1
-- expect: from a coroutine
