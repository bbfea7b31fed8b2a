-- Two closures of one turn share the variable of that turn.
local gets, sets = {}, {}
for i = 1, 3 do
  local v = i
  gets[i] = function() return v, i end
  sets[i] = function(x) v = x i = x * 2 end
end
sets[2](20)
for i = 1, 3 do io.write(table.concat({gets[i]()}, ","), " ") end print()  -- expect: 1,1 20,40 3,3 
sets[1](5) sets[1](6)
for i = 1, 3 do io.write(table.concat({gets[i]()}, ","), " ") end print()  -- expect: 6,12 20,40 3,3 
