-- What read refuses.
local f = io.tmpfile() f:write("text") f:seek("set")
print(pcall(f.read, f, "*x")) print(pcall(f.read, f, "x")) print(pcall(f.read, f, {})) print(pcall(f.read, f, true))
print(pcall(function() f:read("*x") end)) print(pcall(function() io.read("x") end))
print(pcall(function() f:nothing() end)) print(f.nothing, io.stdout.x)
print(pcall(function() f.x = 1 end))
print(f:read("*all"), f:read("*line"), f:read("*number"))
print(io.read(), io.read("*a") == "", io.read("*n"), io.read(0), io.read(1))
f:close()
-- expect: false	bad argument #2 to '?' (invalid format)
-- expect: false	bad argument #2 to '?' (invalid option)
-- expect: false	bad argument #2 to '?' (invalid option)
-- expect: false	bad argument #2 to '?' (invalid option)
-- expect: false	bad_formats.lua:4: bad argument #1 to 'read' (invalid format)
-- expect: false	bad_formats.lua:4: bad argument #1 to 'read' (invalid option)
-- expect: false	bad_formats.lua:5: attempt to call method 'nothing' (a nil value)
-- expect: nil	nil
-- expect: false	bad_formats.lua:6: attempt to index upvalue 'f' (a userdata value)
-- expect: text	nil	nil
-- expect: nil	true	nil	nil	nil
