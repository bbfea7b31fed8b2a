-- Errors cross iterators, metamethods, sort, gsub and coroutines.
local function fail() error("E", 0) end
print(pcall(function() for x in fail do end end))
print(pcall(function() return setmetatable({}, {__index = fail}).x end))
print(pcall(function() setmetatable({}, {__newindex = fail}).x = 1 end))
print(pcall(function() return setmetatable({}, {__add = fail}) + 1 end))
print(pcall(function() return setmetatable({}, {__call = fail})() end))
print(pcall(function() local mt = {__lt = fail} return setmetatable({}, mt) < setmetatable({}, mt) end))
print(pcall(function() return setmetatable({}, {__concat = fail}) .. "" end))
print(pcall(tostring, setmetatable({}, {__tostring = fail})))
print(pcall(table.sort, {3, 2, 1}, fail))
print(pcall(string.gsub, "abc", "%w", fail))
print(pcall(table.foreach, {1}, fail))
print(pcall(table.foreachi, {1}, fail))
print(pcall(coroutine.wrap(fail)))
print(coroutine.resume(coroutine.create(fail)))
print(pcall(loadstring("error('E', 0)")))
print(load(fail))
print(pcall(require, "no.such.module.at.all") == false)
-- expect: false	E
-- expect: false	E
-- expect: false	E
-- expect: false	E
-- expect: false	E
-- expect: false	E
-- expect: false	E
-- expect: false	E
-- expect: false	E
-- expect: false	E
-- expect: false	E
-- expect: false	E
-- expect: false	E
-- expect: false	E
-- expect: false	E
-- expect: nil	E
-- expect: stack traceback:
-- expect: 	[C]: in function 'error'
-- expect: 	through_iterators_and_callbacks.lua:2: in function <through_iterators_and_callbacks.lua:2>
-- expect: 	[C]: in function 'load'
-- expect: 	through_iterators_and_callbacks.lua:18: in main chunk
-- expect: 	[C]: ?
-- expect: true
