-- A free name is a field of the environment table.
x = 1
print(_G.x, _G["x"], rawget(_G, "x"))  -- expect: 1	1	1
_G.y = 2
print(y)  -- expect: 2
_G["not a name"] = 3
print(_G["not a name"])  -- expect: 3
local x = "local"
print(x, _G.x)  -- expect: local	1
x = nil
print(x, _G.x)  -- expect: nil	1
print(_G._G == _G, type(_G), undefined)  -- expect: true	table	nil
for _, name in ipairs{"x", "y"} do _G[name] = nil end
print(_G.x, y)  -- expect: nil	nil
local print = print
_G.print = nil
print("still a local", _G.print)  -- expect: still a local	nil
