-- *n reads what scanf reads.
local function numbers(text, n)
  local f = io.tmpfile() f:write(text) f:seek("set")
  local r = {}
  for i = 1, n do r[i] = tostring(f:read("*n")) end
  r[n + 1] = "[" .. f:read("*a") .. "]"
  f:close()
  return table.concat(r, " ")
end
print(numbers("1 2\t3\n-4 +5 .5 1e2 0x1F inf 7x", 10))
print(numbers("  42  rest", 1), numbers("x", 1), numbers("", 1), numbers("12,13", 1), numbers("1.5.5", 2))
print(numbers("-7\n8\n9", 3), numbers("1e5 1E-2 -.25", 3))
local f = io.tmpfile() f:write("10 20\nline") f:seek("set")
print(f:read("*n", "*n", "*l", "*l")) f:close()
-- expect: 1 2 3 -4 5 0.5 100 31 inf 7 [x]
-- expect: 42 [  rest]	nil [x]	nil []	12 [,13]	1.5 0.5 []
-- expect: -7 8 9 []	100000 0.01 -0.25 []
-- expect: 10	20		line
