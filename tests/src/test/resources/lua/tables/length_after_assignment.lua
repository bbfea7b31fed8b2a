-- # of tables that were filled and emptied by assignment.
local t = {1, 2, 3} t[5] = 5
local u = {} u[1] = 1 u[2] = 2 u[4] = 4
print(#t, #u)  -- expect: 3	4
t = {1, 2, 3, 4} t[3] = nil
io.write(#t, " ") t[4] = nil print(#t)  -- expect: 4 2
t = {1, 2, 3} for i = 3, 1, -1 do t[i] = nil end
print(#t, next(t))  -- expect: 0	nil
t = {} for i = 1, 10 do t[i] = i end
t[10] = nil io.write(#t, " ") t[5] = nil io.write(#t, " ") t[9] = nil print(#t)  -- expect: 9 9 8
t = {} t[2] = 2 io.write(#t, " ") t[1] = 1 print(#t)  -- expect: 0 2
t = {} for i = 8, 1, -1 do t[i] = i end print(#t)  -- expect: 8
t = {} t[1] = 1 t[3] = 3 io.write(#t, " ") t[2] = 2 print(#t)  -- expect: 1 3
t = {n = 1} for i = 1, 5 do t[#t + 1] = i end print(#t)  -- expect: 5
t = {} for i = 1, 1000 do t[i] = i end for i = 1000, 501, -1 do t[i] = nil end print(#t)  -- expect: 500
