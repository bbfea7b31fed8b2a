-- Long stacks are shortened in the middle.
local function lines(s) local n = 0 for l in s:gmatch("[^\n]+") do n = n + 1 end return n end
local function deep(n) if n == 0 then return debug.traceback("deep") end local r = deep(n - 1) return r end
for _, n in ipairs{5, 15, 18, 19, 20, 21, 22, 50} do io.write(lines(deep(n)), " ") end print()
local text = deep(50)
print((text:find("\n\t...\n", 1, true)) ~= nil, (deep(15):find("\n\t...\n", 1, true)))
print((text:gsub("\n\t.*", "")), select(2, text:gsub("in function 'deep'", "")))
-- expect: 10 20 23 24 24 24 24 24 
-- expect: true	nil
-- expect: deep
-- expect: stack traceback:	19
