-- A local variable is visible from the end of its declaration to the end of its block.
local x = 1
do
  local x = x + 1
  print(x)  -- expect: 2
  do local x = x * 10 print(x) end  -- expect: 20
  x = x + 0.5
  print(x)  -- expect: 2.5
end
print(x)  -- expect: 1
local x = x .. "again"
print(x)  -- expect: 1again
local a, a = 1, 2
print(a)  -- expect: 2
if true then local x = "in if" print(x) end  -- expect: in if
while true do local x = "in while" print(x) break end  -- expect: in while
print(x, undefinedname)  -- expect: 1again	nil
