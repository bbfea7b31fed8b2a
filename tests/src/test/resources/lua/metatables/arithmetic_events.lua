-- Each arithmetic operator has its event.
local log = {}
local mt = {}
for _, name in ipairs{"add", "sub", "mul", "div", "mod", "pow", "unm"} do
  mt["__" .. name] = function(a, b) return name .. ":" .. type(a) .. "," .. type(b) end
end
local t = setmetatable({}, mt)
print(t + 1, 1 + t, t + t)  -- expect: add:table,number	add:number,table	add:table,table
print(t - 1, "x" - t, t * 2, 2 * t)  -- expect: sub:table,number	sub:string,table	mul:table,number	mul:number,table
print(t / 1, t % 1, 1 % t, t ^ 2, 2 ^ t)  -- expect: div:table,number	mod:table,number	mod:number,table	pow:table,number	pow:number,table
print(-t)  -- expect: unm:table,table
print(t + nil, t * {}, nil + t)  -- expect: add:table,nil	mul:table,table	add:nil,table
print(pcall(function() return t .. "x" end))  -- expect: false	arithmetic_events.lua:13: attempt to concatenate upvalue 't' (a table value)
local u = setmetatable({}, {__add = function() return 1, 2 end})
print(u + 1, (u + 1))  -- expect: 1	1
