-- 200 local variables are possible in a function, not more.
local t = {}
for i = 1, 200 do t[i] = "local a" .. i .. " = " .. i end
t[201] = "return a1 + a200"
print(loadstring(table.concat(t, "\n"))())  -- expect: 201
table.insert(t, 201, "local one_more")
print((select(2, loadstring(table.concat(t, "\n"), "=s"))))  -- expect: s:202: main function has more than 200 local variables
local inner = "function f() " .. table.concat(t, " ", 1, 201) .. " end"
print((select(2, loadstring("\n" .. inner, "=s"))))  -- expect: s:2: function at line 2 has more than 200 local variables
local blocks = {}
for i = 1, 300 do blocks[i] = "do local a" .. i .. " = " .. i .. " end" end
print(loadstring(table.concat(blocks, "\n") .. " return 'reused'")())  -- expect: reused
