-- getmetatable, setmetatable, getfenv, setfenv, getregistry.
local t = setmetatable({}, {__metatable = "hidden"})
print(type(debug.getmetatable(t)), debug.setmetatable(t, nil), getmetatable(t))
print(debug.getmetatable(1), debug.getmetatable("") == getmetatable(""), type(debug.getregistry()))
print(debug.getfenv(print) == _G, debug.setfenv(print, _G) == print, debug.getfenv(function() end) == _G, debug.getfenv(1))
local f = function() return x end
print(debug.setfenv(f, {x = "env"}) == f, f(), debug.getfenv(f).x)
print(pcall(debug.setmetatable, {}, 1)) print(pcall(debug.setfenv, 1, {})) print(pcall(debug.getmetatable)) print(pcall(debug.setfenv, f))
local names = {} for k in pairs(debug) do names[#names + 1] = k end table.sort(names)
print(#names >= 14, names[1])
-- expect: table	true	nil
-- expect: nil	true	table
-- expect: true	true	true	nil
-- expect: true	env	env
-- expect: false	bad argument #2 to '?' (nil or table expected)
-- expect: false	'setfenv' cannot change environment of given object
-- expect: false	bad argument #1 to '?' (value expected)
-- expect: false	bad argument #2 to '?' (table expected, got no value)
-- expect: true	debug
