-- The names of the global table.
local extension = {bit = true, arg = true}
local names = {} for k in pairs(_G) do if not extension[k] then names[#names + 1] = k end end
table.sort(names) print(table.concat(names, " "))
for _, lib in ipairs{"string", "table", "os", "coroutine"} do
  local n = {} for k in pairs(_G[lib]) do if k ~= "move" and k ~= "isyieldable" then n[#n + 1] = k end end
  table.sort(n) print(lib, table.concat(n, " "))
end
print(_VERSION, table.pack, table.unpack, rawlen, bit32, utf8, string.pack, package.searchers, _ENV, math.tointeger)
print(unpack ~= nil, loadstring ~= nil, gcinfo ~= nil, string.gfind == string.gmatch)
-- expect: _G _VERSION assert collectgarbage coroutine debug dofile error gcinfo getfenv getmetatable io ipairs load loadfile loadstring math module newproxy next os package pairs pcall print rawequal rawget rawset require select setfenv setmetatable string table tonumber tostring type unpack xpcall
-- expect: string	byte char dump find format gfind gmatch gsub len lower match rep reverse sub upper
-- expect: table	concat foreach foreachi getn insert maxn remove setn sort
-- expect: os	clock date difftime execute exit getenv remove rename setlocale time tmpname
-- expect: coroutine	create resume running status wrap yield
-- expect: Lua 5.1	nil	nil	nil	nil	nil	nil	nil	nil	nil
-- expect: true	true	true	true
