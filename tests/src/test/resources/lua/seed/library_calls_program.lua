-- Built-ins that call functions of the program that call built-ins.
local depth = 0
local function nest(n) if n == 0 then return "end" end return (("x"):gsub("x", function() return select(2, pcall(nest, n - 1)) .. n % 10 end)) end
print(nest(20))
local obj = setmetatable({}, {__tostring = function(self) return table.concat({tostring(1), ("%s"):format("two"), tostring(setmetatable({}, {__tostring = function() return "inner" end}))}, "-") end})
print(obj)
local r = {} table.foreach({a = {1, 2}}, function(k, v) table.foreachi(v, function(i, x) r[#r + 1] = k .. i .. x end) end) print(table.concat(r, " "))
print(pcall(string.gsub, "abc", ".", function(c) if c == "b" then return loadstring("return '" .. c:upper() .. "'")() end end))
local co = coroutine.wrap(function(...) local args = {...} table.sort(args, function(a, b) return tostring(a) < tostring(b) end) while true do coroutine.yield(unpack(args)) end end)
print(co(10, 9, 1)) print(select("#", co()))
-- expect: end12345678901234567890
-- expect: 1-two-inner
-- expect: a11 a22
-- expect: true	aBc	3
-- expect: 1	10	9
-- expect: 3
