-- seeall and other options; conflicts.
local print, module, pcall, package, G = print, module, pcall, package, _G
local chunk = loadstring("module('m2', package.seeall) y = 2 print(y, _G.rawget(_G, 'y'), _G.m2.y, type(string)) function get() return y end")
chunk()
print(m2.get(), m2.y, y)
loadstring("local p = print module('m3', function(m) m.extra = 1 end, function(m) m.extra = m.extra + 1 end) p(extra, _NAME, _PACKAGE)")()
x = 5 print(pcall(function() module("x.y") end)) print(pcall(function() module() end)) print(pcall(module, "z"))
package.loaded.ready = {old = "kept"} loadstring("local p = print module('ready') p(old, _NAME, _PACKAGE == '')")()
print(ready and ready.old)
loadstring("module('m2') z = 3")() print(m2.z, m2.y, m2._NAME)
local t = {} package.seeall(t) print(t.print == print, pcall(package.seeall))
-- expect: 2	nil	2	table
-- expect: 2	2	nil
-- expect: 2	m3	
-- expect: false	module_options.lua:7: name conflict for module 'x.y'
-- expect: false	module_options.lua:7: bad argument #1 to 'module' (string expected, got no value)
-- expect: false	'module' not called from a Lua function
-- expect: kept	ready	true
-- expect: nil
-- expect: 3	2	m2
-- expect: true	false	bad argument #1 to '?' (table expected, got no value)
