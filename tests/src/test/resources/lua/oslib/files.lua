-- remove, rename, tmpname.
local n = os.tmpname()
local f = io.open(n)
print(type(n), f ~= nil) f:close()
f = io.open(n, "w") f:write("data") f:close()
print(os.rename(n, n .. ".moved"), io.open(n) == nil)
f = io.open(n .. ".moved") print(f:read("*a")) f:close()
print(os.remove(n .. ".moved"))
print(os.remove("/nonexistent/x"))
print(os.rename("/nonexistent/x", "/tmp/y"))
print(os.remove("no such file"))
print(os.rename("no such file", "other"))
local a, b = os.tmpname(), os.tmpname()
print(a ~= b, os.remove(a), os.remove(b))
print(pcall(os.remove)) print(pcall(os.rename, "x"))
-- expect: string	true
-- expect: true	true
-- expect: data
-- expect: true
-- expect: nil	/nonexistent/x: No such file or directory	2
-- expect: nil	/nonexistent/x: No such file or directory	2
-- expect: nil	no such file: No such file or directory	2
-- expect: nil	no such file: No such file or directory	2
-- expect: true	true	true
-- expect: false	bad argument #1 to '?' (string expected, got no value)
-- expect: false	bad argument #2 to '?' (string expected, got no value)
