-- Each run of a block makes new variables; functions keep those of their run.
local fs = {}
for i = 1, 3 do
  local a = i * 10
  do
    local a = a + 1
    fs[#fs + 1] = function() a = a + 1 return a end
  end
  fs[#fs + 1] = function() return a end
end
for i = 1, #fs do io.write(fs[i](), " ") end print()  -- expect: 12 10 22 20 32 30 
for i = 1, #fs do io.write(fs[i](), " ") end print()  -- expect: 13 10 23 20 33 30 
local n = 0
while n < 3 do local n2 = n fs[n] = function() return n2, n end n = n + 1 end
print(fs[0](), fs[1](), fs[2]())  -- expect: 0	1	2	3
