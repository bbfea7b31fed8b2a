-- _G is an ordinary field of the global table.
local g = _G
_G = nil
print(x == nil, g.print == print, g._G)  -- expect: true	true	nil
g.x = 1
print(x)  -- expect: 1
_G = {print = "other"}
print(print ~= "other", _G.print)  -- expect: true	other
_G = g
x = nil
print(_VERSION, type(_G), _G._G._G == _G)  -- expect: Lua 5.1	table	true
