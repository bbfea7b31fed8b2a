-- while tests before each turn; break leaves the innermost loop.
local i = 0
while i < 3 do i = i + 1 io.write(i, " ") end print()  -- expect: 1 2 3 
while false do print("never") end
i = 0
while true do
  i = i + 1
  local j = 0
  while true do
    j = j + 1
    if j == i then break end
  end
  io.write(j, " ")
  if i == 4 then break end
end
print()  -- expect: 1 2 3 4 
