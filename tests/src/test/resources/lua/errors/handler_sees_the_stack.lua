-- The handler runs before the stack is unwound.
local depth
local function inner() local secret = 42 error("x") end
local function find(name)
  for level = 2, 20 do
    if not debug.getinfo(level) then return end
    for i = 1, 10 do local n, v = debug.getlocal(level, i) if n == name then return v end end
  end
end
print(xpcall(function() inner() end, function() return find("secret") end))
print(xpcall(function() inner() end, function(e) return debug.getinfo(2, "n").name, e end))
print(select(2, xpcall(function() inner() end, function() return debug.getinfo(3, "l").currentline end)))
print(select(2, xpcall(inner, function(e) return (debug.traceback(e, 2):gsub("\n%s*", " | ")) end)))
-- expect: false	42
-- expect: false	error
-- expect: 3
-- expect: handler_sees_the_stack.lua:3: x | stack traceback: | [C]: in function 'error' | handler_sees_the_stack.lua:3: in function <handler_sees_the_stack.lua:3> | [C]: in function 'xpcall' | handler_sees_the_stack.lua:13: in main chunk | [C]: ?
