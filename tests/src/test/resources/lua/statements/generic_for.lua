-- The iterator is called with the state and the first value of the last turn, until that is nil.
local function iterate(limit, i) if i < limit then return i + 1, i * 10 end end
for a, b in iterate, 3, 0 do io.write(a, ":", b, " ") end print()  -- expect: 1:0 2:10 3:20 
for a in iterate, 2, 0 do io.write(a, " ") end print()  -- expect: 1 2 
for a, b, c in iterate, 1, 0 do print(a, b, c) end  -- expect: 1	0	nil
local n = 0
for v in function() n = n + 1 if n < 4 then return false end end do io.write(tostring(v), " ") end print(n)  -- expect: false false false 4
local calls = 0
for x in function(...) calls = calls + 1 print(select("#", ...), ...) return nil end, "state", "control" do end  -- expect: 2	state	control
print(calls)  -- expect: 1
for k, v in next, {10} do print(k, v) end  -- expect: 1	10
for w in ("a b c"):gmatch("%a") do io.write(w, ".") end print()  -- expect: a.b.c.
