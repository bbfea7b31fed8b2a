-- # after growth with a hole follows the sizes of the parts.
local function filled(n, hole)
  local t = {}
  for i = 1, n do if i ~= hole then t[i] = i end end
  return #t
end
for n = 1, 9 do
  for hole = 1, n do io.write(filled(n, hole), " ") end
  print()
end
local t = {}
for i = 1, 16 do t[i] = i end
for i = 1, 16, 5 do t[i] = nil io.write(#t, " ") end print()
-- expect: 0 
-- expect: 0 1 
-- expect: 0 1 2 
-- expect: 4 4 4 3 
-- expect: 5 5 5 3 4 
-- expect: 6 6 6 3 6 5 
-- expect: 7 7 7 3 7 5 6 
-- expect: 8 8 8 8 8 8 8 7 
-- expect: 9 9 9 9 9 9 9 7 8 
-- expect: 16 16 16 15 
