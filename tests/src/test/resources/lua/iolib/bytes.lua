-- Files hold bytes; nothing is translated.
local n = os.tmpname()
local all = {} for i = 0, 255 do all[#all + 1] = string.char(i) end all = table.concat(all)
local f = io.open(n, "wb") f:write(all) f:close()
f = io.open(n) local s = f:read("*a") f:close()
print(#s, s == all)  -- expect: 256	true
f = io.open(n) local m = f:read(129) print(#m, m:byte(-1), #f:read("*l"), f:seek()) f:close()  -- expect: 129	128	127	256
f = io.tmpfile() f:write("a\r\nbc\nd\r") f:seek("set")
print(#f:read(), #f:read(), #f:read(), f:read()) f:close()  -- expect: 2	2	2	nil
f = io.open(n, "w") f:write(("x"):rep(100000), "\n", ("y"):rep(5)) f:close()
f = io.open(n) print(#f:read(), f:read(3), f:read(100), f:read(1)) f:close()  -- expect: 100000	yyy	yy	nil
os.remove(n)
