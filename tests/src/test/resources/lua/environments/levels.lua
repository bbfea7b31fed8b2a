-- setfenv and getfenv with a level.
print(getfenv(1) == _G, getfenv() == _G, getfenv(0) == _G)
local function f() return getfenv(2) end
local g = setfenv(function() return (f()) end, {m = 1})
print(g().m)
local function change() setfenv(2, {print = print, v = "changed"}) end
local function h() change() print(v) end
h()
print(v)
local print, setfenv, getfenv, G = print, setfenv, getfenv, _G
setfenv(1, {y = 7})
print(y, G.y)
z = 1
print(z, G.z, print, getfenv == G.getfenv)
-- expect: true	true	true
-- expect: 1
-- expect: changed
-- expect: nil
-- expect: 7	nil
-- expect: 1	nil	function: 0x559be4812fa0	true
