-- Output and input of commands.
local p = io.popen("echo hi; exit 3")
print(p:read("*a"), p:close())
p = io.popen("cat", "w") p:write("through cat\n") print(p:close())
for l in io.popen("printf 'a\\nb\\n'"):lines() do io.write(l, ";") end print()
print(io.popen("x", "rw"))
print(io.type(io.popen("true")), pcall(io.popen))
-- expect: hi
-- expect: 	true
-- expect: through cat
-- expect: true
-- expect: a;b;
-- expect: nil	x: Invalid argument	22
-- expect: file	false	bad argument #1 to '?' (string expected, got no value)
