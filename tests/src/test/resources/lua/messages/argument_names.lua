-- The function is named as the caller calls it.
local f = string.rep
print(pcall(function() f() end))
local function g() local h = string.rep h() end
print(pcall(g))
alias = string.rep
print(pcall(function() alias() end))
local t = {field = string.rep, [1] = string.rep}
print(pcall(function() t.field() end))
print(pcall(function() t[1]() end))
print(pcall(function() (t.field)() end))
print(pcall(function() return t.field() end))
print(pcall(function() (function() return string.rep end)()() end))
print(pcall(string.rep))
print(pcall(pcall, string.rep))
print(pcall(function() for _ in string.gmatch do end end))
print(pcall(function() for k in next, nil do end end))
-- expect: false	argument_names.lua:3: bad argument #1 to 'f' (string expected, got no value)
-- expect: false	argument_names.lua:4: bad argument #1 to 'h' (string expected, got no value)
-- expect: false	argument_names.lua:7: bad argument #1 to 'alias' (string expected, got no value)
-- expect: false	argument_names.lua:9: bad argument #1 to 'field' (string expected, got no value)
-- expect: false	argument_names.lua:10: bad argument #1 to '?' (string expected, got no value)
-- expect: false	argument_names.lua:11: bad argument #1 to 'field' (string expected, got no value)
-- expect: false	argument_names.lua:12: bad argument #1 to 'field' (string expected, got no value)
-- expect: false	argument_names.lua:13: bad argument #1 to '?' (string expected, got no value)
-- expect: false	bad argument #1 to '?' (string expected, got no value)
-- expect: true	false	bad argument #1 to '?' (string expected, got no value)
-- expect: false	argument_names.lua:16: bad argument #1 to '(for generator)' (string expected, got nil)
-- expect: false	argument_names.lua:17: bad argument #1 to '(for generator)' (table expected, got nil)
