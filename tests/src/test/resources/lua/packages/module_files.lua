-- Modules in files that call module.
local function put(n, text) local f = io.open(n, "w") f:write(text) f:close() end
put("shapes.lua", "module(..., package.seeall)\nlocal count = 0\nfunction square(x) count = count + 1 return x * x end\nfunction calls() return count end\n")
put("user.lua", "local s = require 'shapes'\nmodule('user')\nfunction area(x) return s.square(x) end\n")
local user = require "user"
print(user.area(5), shapes.square(2), shapes.calls(), user == _G.user, rawget(_G, "square"))  -- expect: 25	4	2	true	nil
print(shapes._NAME, shapes._M == shapes, package.loaded.shapes == shapes, user._NAME, user.print)  -- expect: shapes	true	true	user	nil
os.remove("shapes.lua") os.remove("user.lua")
