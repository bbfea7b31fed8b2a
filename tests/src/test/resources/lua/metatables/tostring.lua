-- __tostring is used by tostring and print.
local mt = {__tostring = function(t) return "<" .. t.name .. ">" end}
local t = setmetatable({name = "n"}, mt)
print(t, tostring(t))
print(tostring(setmetatable({}, {__tostring = function() return 1 end})))
print(type(tostring(setmetatable({}, {__tostring = function() return {} end}))))
print(pcall(print, setmetatable({}, {__tostring = function() return nil end})))
print(pcall(tostring, setmetatable({}, {__tostring = "x"})))
print(pcall(tostring, setmetatable({}, {__tostring = function() error("inside", 0) end})))
print(pcall(function() return "" .. t end))
mt.__concat = function(a, b) return tostring(a) .. tostring(b) end
print(t .. "x", 1 .. t)
print(tostring({}):match("^table: 0x%x+$") ~= nil)
-- expect: <n>	<n>
-- expect: 1
-- expect: table
-- expect: false	'tostring' must return a string to 'print'
-- expect: false	attempt to call a string value
-- expect: false	inside
-- expect: false	tostring.lua:10: attempt to concatenate upvalue 't' (a table value)
-- expect: <n>x	1<n>
-- expect: true
