-- differs: E-2, goto
for i = 1, 3 do
  for j = 1, 3 do
    if j == 2 then goto continue end
    io.write(i, j, " ")
    ::continue::
  end
end
print()  -- expect: 11 13 21 23 31 33 
local fs, i = {}, 1
do
  ::top::
  local c = i
  fs[i] = function() return c end
  i = i + 1
  if i <= 3 then goto top end
end
print(fs[1](), fs[2](), fs[3]())  -- expect: 1	2	3
do
  do goto out end
  print("not reached")
end
::out:: print("out")  -- expect: out
local goto_count = 0
do
  ::again::
  goto_count = goto_count + 1
  if goto_count < 1000 then goto again end
end
print(goto_count)  -- expect: 1000
local goto = 5
print(goto)  -- expect: 5
