-- Loop variables are local to the loop and do not touch outer ones.
local i, k, v = "i", "k", "v"
for i = 1, 2 do end
for k, v in pairs({1}) do end
print(i, k, v)  -- expect: i	k	v
for j = 1, 1 do inner = j end
print(inner, j)  -- expect: 1	nil
for i = i == "i" and 1 or 5, 2 do io.write(i, " ") end print()  -- expect: 1 2 
for x, x in pairs({"value"}) do print(x) end  -- expect: value
