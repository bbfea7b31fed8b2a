-- write takes strings and numbers.
print(io.write("a", 1, 2.5, -0.125, "\n"))
print(io.write(), io.stdout:write(""), select("#", io.write("")))
print(pcall(io.write, {})) print(pcall(io.write, nil)) print(pcall(io.write, "x", true))
io.write("no line end", "\n") io.write(1e15, " ", 2 ^ 53, "\n")
print(pcall(function() io.write({}) end))
print(pcall(function() io.stdout:write(print) end))
print(io.output() == io.stdout, io.output():write("chained\n"))
print(io.type(io.stdout), io.type(io.stderr), io.type(io.stdin))
-- expect: a12.5-0.125
-- expect: true
-- expect: true	true	1
-- expect: false	bad argument #1 to '?' (string expected, got table)
-- expect: false	bad argument #1 to '?' (string expected, got nil)
-- expect: xfalse	bad argument #2 to '?' (string expected, got boolean)
-- expect: no line end
-- expect: 1e+15 9.007199254741e+15
-- expect: false	write.lua:6: bad argument #1 to 'write' (string expected, got table)
-- expect: false	write.lua:7: bad argument #1 to 'write' (string expected, got function)
-- expect: chained
-- expect: true	true
-- expect: file	file	file
