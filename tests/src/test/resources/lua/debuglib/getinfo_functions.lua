-- What is known about a function.
local up
local function f(a, b)
  return up
end
local i = debug.getinfo(f)
print(i.what, i.linedefined, i.lastlinedefined, i.currentline, i.nups, i.func == f, i.name, i.namewhat == "")
print(i.source, i.short_src)
i = debug.getinfo(print)
print(i.what, i.source, i.short_src, i.currentline, i.linedefined, i.lastlinedefined, i.nups, i.func == print)
i = debug.getinfo(loadstring("return 1", "=chunk"))
print(i.what, i.source, i.linedefined, i.lastlinedefined)
i = debug.getinfo(loadstring("return 1"))
print(i.source, i.short_src)
local names = {} for k in pairs(debug.getinfo(1)) do if k ~= "nparams" and k ~= "isvararg" then names[#names + 1] = k end end table.sort(names)
print(table.concat(names, " "))
-- expect: Lua	3	5	-1	1	true	nil	true
-- expect: @getinfo_functions.lua	getinfo_functions.lua
-- expect: C	=[C]	[C]	-1	-1	-1	0	true
-- expect: main	=chunk	0	0
-- expect: return 1	[string "return 1"]
-- expect: currentline func lastlinedefined linedefined namewhat nups short_src source what
