-- Start, limit, and step; the variable is a fresh local of each turn.
for i = 1, 3 do io.write(i, " ") end print()  -- expect: 1 2 3 
for i = 3, 1 do io.write(i, " ") end print("none")  -- expect: none
for i = 3, 1, -1 do io.write(i, " ") end print()  -- expect: 3 2 1 
for i = 1, 10, 4 do io.write(i, " ") end print()  -- expect: 1 5 9 
for i = 0, 1, 0.25 do io.write(i, " ") end print()  -- expect: 0 0.25 0.5 0.75 1 
for i = -1, -5, -2 do io.write(i, " ") end print()  -- expect: -1 -3 -5 
for i = 5, 5 do io.write(i, " ") end print()  -- expect: 5 
for i = 1, 3 do io.write(i, " ") i = 10 end print()  -- expect: 1 2 3 
local i = "outer"
for i = 1, 2 do end
print(i)  -- expect: outer
