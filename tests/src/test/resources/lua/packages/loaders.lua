-- package.loaders is searched in order and may be changed.
print(#package.loaders, package.loaders[1]("nope"))
local old = package.loaders
package.loaders = {function(n) return "\n\ttried 1 " .. n end, function(n) return nil end, function(n) if n == "q" then return function(...) return "L:" .. (...) .. select("#", ...) end end end}
print(require "q") print(pcall(require, "r"))
package.loaders = {} print(pcall(require, "s")) package.loaders = old
table.insert(package.loaders, 2, function(n) if n:match("^gen%.") then return assert(loadstring("return '" .. n:sub(5) .. "'")) end end)
print(require "gen.hello")
package.loaders[2] = function() error("loader fails", 0) end print(pcall(require, "t"))
print(package.config)
-- expect: 4	
-- expect: 	no field package.preload['nope']
-- expect: L:q1
-- expect: false	module 'r' not found:
-- expect: 	tried 1 r
-- expect: false	module 's' not found:
-- expect: hello
-- expect: false	loader fails
-- expect: /
-- expect: ;
-- expect: ?
-- expect: !
-- expect: -
