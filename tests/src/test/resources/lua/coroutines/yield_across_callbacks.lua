-- differs: D-4, iterators and callbacks of the library can yield
local co = coroutine.wrap(function() for v in function() return coroutine.yield("it") end do return v end end)
print(co(), co(5))  -- expect: it	5
co = coroutine.wrap(function()
  local t = {3, 1, 2}
  table.sort(t, function(a, b) coroutine.yield("cmp") return a < b end)
  return table.concat(t, ",")
end)
local r repeat r = co() until r ~= "cmp"
print(r)  -- expect: 1,2,3
co = coroutine.wrap(function() return (("abc"):gsub("%w", function(c) return coroutine.yield(c) end)) end)
print(co(), co("1"), co("2"), co("3"))  -- expect: a	b	c	123
co = coroutine.wrap(function() table.foreach({x = 1}, function(k, v) coroutine.yield(k .. v) end) return "end" end)
print(co(), co())  -- expect: x1	end
co = coroutine.wrap(function() return tostring(setmetatable({}, {__tostring = function() return coroutine.yield("ts") end})) end)
print(co(), co("text"))  -- expect: ts	text
co = coroutine.wrap(function() return load(function() return coroutine.yield("read") end) end)
io.write(co(), " ", co("return "), " ") print(co("5"), type(co(nil)))  -- expect: read read read	function
package.preload.yielding = function() return coroutine.yield("loading") end
co = coroutine.wrap(function() return require "yielding" end)
print(co(), co("module"))  -- expect: loading	module
