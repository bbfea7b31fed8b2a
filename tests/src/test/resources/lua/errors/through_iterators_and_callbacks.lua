-- Errors cross iterators, metamethods, sort, gsub and coroutines.
local function fail() error("E", 0) end
print(pcall(function() for x in fail do end end))  -- expect: false	E
print(pcall(function() return setmetatable({}, {__index = fail}).x end))  -- expect: false	E
print(pcall(function() setmetatable({}, {__newindex = fail}).x = 1 end))  -- expect: false	E
print(pcall(function() return setmetatable({}, {__add = fail}) + 1 end))  -- expect: false	E
print(pcall(function() return setmetatable({}, {__call = fail})() end))  -- expect: false	E
print(pcall(function() local mt = {__lt = fail} return setmetatable({}, mt) < setmetatable({}, mt) end))  -- expect: false	E
print(pcall(function() return setmetatable({}, {__concat = fail}) .. "" end))  -- expect: false	E
print(pcall(tostring, setmetatable({}, {__tostring = fail})))  -- expect: false	E
print(pcall(table.sort, {3, 2, 1}, fail))  -- expect: false	E
print(pcall(string.gsub, "abc", "%w", fail))  -- expect: false	E
print(pcall(table.foreach, {1}, fail))  -- expect: false	E
print(pcall(table.foreachi, {1}, fail))  -- expect: false	E
print(pcall(coroutine.wrap(fail)))  -- expect: false	E
print(coroutine.resume(coroutine.create(fail)))  -- expect: false	E
print(pcall(loadstring("error('E', 0)")))  -- expect: false	E
print(pcall(load, fail))  -- expect: true	nil	E
print(pcall(require, "no.such.module.at.all") == false)  -- expect: true
